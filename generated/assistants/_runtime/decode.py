"""From the bytes of an answer to the type that its operation names."""

from __future__ import annotations

import importlib
import re
from functools import cache
from typing import TYPE_CHECKING, Any, ForwardRef, Literal, TypeAlias, TypeVar, cast

from pydantic import ValidationError
from pydantic_core import from_json
from typing_extensions import evaluate_forward_ref

from .errors import DecodeError, excerpt
from .lenient import adapter, construct
from .strict import surprises

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx2

    from .operation import Operation

T = TypeVar("T")
# What puts the words of a variant into those of the base.
Reading: TypeAlias = "Callable[[Any], Any]"


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


@cache
def annotation_of(name: str) -> Any:
    """Return the type that operations call by this name; it loads the models it needs only."""
    models = importlib.import_module(f"{PACKAGE}.models")
    words = frozenset(WORD.findall(name)).intersection(dir(models))
    names = {word: getattr(models, word) for word in words} | {"Literal": Literal}
    return evaluate_forward_ref(ForwardRef(name), globals=names)


def decode(name: str, data: object, *, strict: bool) -> Any:
    """Turn JSON, as bytes or already parsed, into the named type.

    Data that does not fit is taken as it comes, unless `strict` asks for an error.
    """
    annotation = annotation_of(name)
    try:
        value = _validate(annotation, data)
    except ValidationError as error:
        if not strict:
            return construct(annotation, _parse(data))
        told = _told(error)
        more = surprises(annotation, construct(annotation, _parse(data)))
        unseen = [line for line in more if line.partition(": ")[0] not in told]
        raise _mismatch(name, [*(f"{at}: {why}" for at, why in told.items()), *unseen]) from error
    if strict:
        problems = list(surprises(annotation, value))
        if problems:
            raise _mismatch(name, problems)
    return value


def decode_response(
    operation: Operation[T],
    response: httpx2.Response,
    reading: Reading | None = None,
    *,
    strict: bool,
) -> T:
    """Turn the body of a successful response into what the operation returns."""
    return cast("T", _decode_body(operation.returns, response, reading, strict=strict))


def _decode_body(
    name: str | None, response: httpx2.Response, reading: Reading | None, *, strict: bool
) -> Any:
    if name is None:
        return None
    if name in RAW:
        return RAW[name](response)
    if not response.content and name.endswith("| None"):
        return None
    try:
        data: object = response.content
        if reading is not None:
            data = reading(from_json(response.content))
        return decode(name, data, strict=strict)
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
        "RequestOptions(on_response=…) is given every answer as it came.",
        response=response,
    )


def _validate(annotation: Any, data: object) -> Any:
    validator = adapter(annotation)
    if not isinstance(data, bytes):
        return validator.validate_python(data)
    try:
        return validator.validate_json(data)
    except ValidationError as error:
        if any(problem["type"] == "json_invalid" for problem in error.errors(include_url=False)):
            _parse(data)
        raise


def _parse(data: object) -> Any:
    """Parse bytes; what is not JSON is a ValueError other than a ValidationError."""
    return from_json(data) if isinstance(data, bytes) else data


def _told(error: ValidationError) -> dict[str, str]:
    """What is wrong, by the place in the data."""
    problems = error.errors(include_url=False, include_context=False, include_input=False)
    return {_place(problem["loc"]): problem["msg"] for problem in problems}


def _place(parts: tuple[int | str, ...]) -> str:
    steps = (f"[{part}]" if isinstance(part, int) else f".{part}" for part in parts)
    return "".join(steps).lstrip(".") or "the value"


def _mismatch(name: str, problems: list[str]) -> DecodeError:
    listed = "".join(f"\n  {problem}" for problem in problems)
    return DecodeError(f"The data is not a valid {name}:{listed}", problems=problems)
