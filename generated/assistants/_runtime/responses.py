"""From the bytes of a response to the type that its operation names."""

from __future__ import annotations

import importlib
import re
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any, ForwardRef, Literal, TypeVar, cast

from pydantic import ValidationError
from pydantic_core import from_json
from typing_extensions import evaluate_forward_ref

from .decode import decode
from .errors import DecodeError, excerpt
from .forms import form_of

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx2

    from .operation import Operation

T = TypeVar("T")


def _text(response: httpx2.Response) -> str:
    """Return JSON's string, or the body where it is none: files are declared as strings, too."""
    if "json" in response.headers.get("content-type", ""):
        try:
            value = from_json(response.content)
        except ValueError:
            return response.text
        if isinstance(value, str):
            return value
    return response.text


# Return types that are the body itself.
RAW: dict[str, Callable[[httpx2.Response], Any]] = {
    "bytes": lambda response: response.content,
    "str": _text,
}
WORD = re.compile(r"\w+")
PACKAGE = (__package__ or "").rpartition(".")[0]
# As many problems as a message lists.
LISTED = 20


@cache
def annotation_of(name: str) -> Any:
    """Return the type that operations call by this name; it loads the models it needs only."""
    models = importlib.import_module(f"{PACKAGE}.models")
    words = frozenset(WORD.findall(name)).intersection(dir(models))
    names = {word: getattr(models, word) for word in words} | {"Literal": Literal}
    return evaluate_forward_ref(ForwardRef(name), globals=names)


def decode_named(name: str, data: object, *, strict: bool) -> Any:
    """Turn JSON, as bytes or already parsed, into the named type.

    Data that does not fit is taken as it comes, unless `strict` asks for an error.

    Raises:
        ValueError: The bytes are not JSON.
        DecodeError: The data is nested too deeply or, if `strict`, not as specified.
    """
    annotation = annotation_of(name)
    try:
        if not strict:
            with suppress(ValidationError):
                return _validated(annotation, data)
        value, problems = decode(annotation, from_json(data) if isinstance(data, bytes) else data)
    except RecursionError:
        raise DecodeError(f"The data is nested too deeply for {name}.") from None
    if strict and problems:
        raise _mismatch(name, [str(problem) for problem in problems])
    return value


def decode_response(operation: Operation[T], response: httpx2.Response, *, strict: bool) -> T:
    """Turn the body of a successful response into what the operation returns.

    Raises:
        DecodeError: The body is not JSON or, if `strict`, not as specified.
    """
    name = operation.returns
    if name is None or name in RAW:
        return cast("T", RAW[name](response) if name else None)
    try:
        return cast("T", decode_named(name, response.content, strict=strict))
    except ValueError as error:
        raise unexpected(response, "JSON") from error
    except DecodeError as error:
        error.response = response
        raise


def unexpected(response: httpx2.Response, wanted: str) -> DecodeError:
    """Make the error for a successful response whose body is of another kind."""
    kind = response.headers.get("content-type") or "no content type"
    body = excerpt(response.text) or "nothing"
    return DecodeError(
        f"Expected {wanted}, got status {response.status_code} with {kind}: {body}\n"
        "RequestOptions(on_response=…) is given every response as it came.",
        response=response,
    )


def _validated(annotation: Any, data: object) -> Any:
    """Let pydantic do it all: what it accepts has no problem that a lenient caller would see."""
    validator = form_of(annotation).adapter
    return (
        validator.validate_json(data)
        if isinstance(data, bytes)
        else validator.validate_python(data)
    )


def _mismatch(name: str, problems: list[str]) -> DecodeError:
    listed = "".join(f"\n  {problem}" for problem in problems[:LISTED])
    more = f"\n  and {len(problems) - LISTED} more" if len(problems) > LISTED else ""
    return DecodeError(f"The data is not a valid {name}:{listed}{more}", problems=problems)
