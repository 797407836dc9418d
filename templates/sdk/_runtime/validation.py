"""The check of calls, of clients that ask for it and without any."""

from __future__ import annotations

import difflib
import importlib
import inspect
from collections.abc import Mapping
from contextlib import suppress
from operator import attrgetter
from types import SimpleNamespace
from typing import Any

from .arguments import OMIT, is_mapping
from .checks import Checker
from .decode import Problem
from .errors import RequestValidationError
from .logs import PACKAGE
from .options import OF_CALLS, name_of
from .request import Arguments, Settings
from .tables import Row, Variant

# An address that nothing is sent to.
NOWHERE = "https://nowhere.invalid"
# The options that add to the places of a call.
HELPERS = ("close", "with_options", "unwrap", "parse")
EXTRAS = {"query": "query", "header": "headers", "body": "body"}


def check(settings: Settings, row: Row, documents: Mapping[str, Any], arguments: Arguments) -> None:
    """Raise all that is wrong with a call; what extra options add or replace is left alone."""
    name, options = row.operation.name, arguments.get("options", {})
    rules = importlib.import_module(f"{PACKAGE}.rules")
    rule, call = rules.OPERATIONS.get(name, {}), {"body": documents[""], **documents}
    if call["body"] is None and arguments.get("body", OMIT) is not None:
        del call["body"]
    problems = Checker(rules.TYPES, row.variant).problems(rule, call)
    extra = {
        place: [str(name).lower() for name in options.get(f"extra_{word}") or ()]
        for place, word in EXTRAS.items()
    }
    # Arguments have the names that they have in a call, wherever they go.
    found = [
        Problem(path[1:] or path, kind, text)
        for path, kind, text in problems
        if not path[1:] or str(path[1]).lower() not in extra.get(str(path[0]), ())
    ]
    refused = settings.refused(row, documents, options.get("unsupported"))
    found += (Problem((), "unsupported", text) for text in refused)
    if found:
        raise RequestValidationError(name, found)


class _Checked(BaseException):
    """Ends a call that was checked."""


class _Checks(Settings):
    """Settings by which calls are checked, and nothing else."""

    def _check(self, row: Row, documents: Mapping[str, Any], unsupported: str | None) -> None:
        del row, documents, unsupported
        raise _Checked


def validate(
    operation: str, arguments: Mapping[str, Any], variant: str | type[Any] | None = None
) -> None:
    """Raise RequestValidationError if a call, named as below a client, is not what the spec wants.

    The arguments have the names of the method; a variant is its name or the class of its client.
    """
    if not is_mapping(arguments):
        raise TypeError(f"The arguments must be a mapping, by name, not {name_of(arguments)}.")
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
    known: dict[str, Any] = importlib.import_module(f"{PACKAGE}.rules").OPERATIONS
    if "._" not in f".{operation}":
        with suppress(AttributeError, TypeError):
            method = attrgetter(operation)(client)
    if not inspect.ismethod(method) or (method.__name__ in HELPERS and operation not in known):
        near = difflib.get_close_matches(str(operation), known, 1)
        meant = f"; did you mean {near[0]!r}?" if near else "."
        raise ValueError(f"There is no operation {operation!r}{meant}")
    return method
