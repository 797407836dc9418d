"""The check of a call without a client, for those who build requests elsewhere."""

from __future__ import annotations

import difflib
import importlib
import inspect
from collections.abc import Mapping
from contextlib import suppress
from operator import attrgetter
from types import SimpleNamespace
from typing import Any, NoReturn

from .arguments import OMIT
from .decode import Problem
from .errors import RequestValidationError
from .logs import PACKAGE
from .options import OF_CALLS
from .request import Settings
from .tables import Variant

# An address that nothing is sent to.
NOWHERE = "https://nowhere.invalid"


class _Checked(BaseException):
    """Ends a call that was checked."""


class _Checks(Settings):
    """Settings by which calls are checked, and nothing else."""

    def _check(self, *_: object) -> NoReturn:
        raise _Checked


def validate(
    operation: str, arguments: Mapping[str, Any], variant: str | type[Any] | None = None
) -> None:
    """Raise RequestValidationError if a call is not what the specification wants.

    Args:
        operation: What is called, as below a client: ``chat.completions.create``.
        arguments: The arguments, by the names that the method has for them.
        variant: The name of a variant or the class of its client; the first one by default.
    """
    clients = importlib.import_module(f"{PACKAGE}.client")
    name, made = _variant(variant)
    tables = (one for one in vars(clients).values() if isinstance(one, Variant))
    settings = _Checks(next(one for one in tables if one.name == name), NOWHERE, validate=True)
    client = object.__new__(getattr(clients, made))
    client._transport = SimpleNamespace(settings=settings, send=None)
    method = _method(client, operation)
    taken = inspect.signature(method).parameters
    needed = {one.name: OMIT for one in taken.values() if one.default is one.empty}
    rest = next((one.name for one in taken.values() if one.kind is one.VAR_KEYWORD), "")
    needed.pop(rest, None)
    known = {key: one for key, one in arguments.items() if key in taken or key in OF_CALLS}
    unknown = [key for key in arguments if key not in known]
    problems = [Problem((key,), "field", "is no argument of the operation") for key in unknown]
    try:
        method(**needed | known)
    except _Checked:
        pass
    except RequestValidationError as error:
        problems = [*error.problems, *problems]
    if problems:
        raise RequestValidationError(operation, problems)


def _variant(variant: str | type[Any] | None) -> tuple[str, str]:
    """Return the name of a variant, and of the class of its client."""
    known: dict[str, str] = importlib.import_module(f"{PACKAGE}.rules").CLIENTS
    bases = variant.__mro__ if isinstance(variant, type) else ()
    classes = [base.__name__.removeprefix("Async") for base in bases]
    for name, made in known.items():
        if variant in (None, name) or made in classes:
            return name, made
    raise ValueError(f"There is no variant {variant!r}, but {', '.join(known)}.")


def _method(client: Any, operation: str) -> Any:
    method = None
    if not any(part.startswith("_") for part in operation.split(".")):
        with suppress(AttributeError):
            method = attrgetter(operation)(client)
    if not inspect.ismethod(method):
        known = importlib.import_module(f"{PACKAGE}.rules").OPERATIONS
        near = difflib.get_close_matches(operation, known, 1)
        meant = f"; did you mean {near[0]!r}?" if near else "."
        raise ValueError(f"There is no operation {operation!r}{meant}")
    return method
