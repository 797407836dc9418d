"""From a response to the type that its operation names."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from typing import Any, ForwardRef, Literal, TypeAlias

import httpx2
from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import from_json
from typing_extensions import evaluate_forward_ref

from .arguments import PACKAGE, is_list, is_map
from .client import BinaryResponse
from .decode import decode, form_of
from .errors import DecodeError, StreamError, request_id, secrets_of
from .texts import excerpt, masked, parsed, text_of

# What puts the words of a variant into those of the base.
Reading: TypeAlias = "Callable[[Any], Any]"

WORD = re.compile(r"\w+")
# As many problems as a message lists.
LISTED = 20


@cache
def annotation_of(name: Any) -> Any:
    """Return the type that operations call by this name; it loads the models it needs only."""
    if not isinstance(name, str):
        return name
    models = importlib.import_module(f"{PACKAGE}.models")
    words = frozenset(WORD.findall(name)).intersection(dir(models))
    names = {word: getattr(models, word) for word in words} | {"Literal": Literal}
    return evaluate_forward_ref(ForwardRef(name), globals=names)


def adapter_of(name: Any) -> TypeAdapter[Any]:
    """Return pydantic's validator of the named type."""
    adapter = form_of(annotation_of(name)).adapter
    adapter.rebuild()
    return adapter


def decode_named(name: Any, data: object, *, strict: bool) -> Any:
    """Turn JSON, as bytes or already parsed, into the named type.

    Data that does not fit is taken as it comes, or a DecodeError if `strict`.
    """
    annotation = annotation_of(name)
    try:
        if not strict:
            # What pydantic accepts has no problem that a lenient caller would see.
            with suppress(ValidationError):
                validator = form_of(annotation).adapter
                if isinstance(data, bytes):
                    return validator.validate_json(data)
                return validator.validate_python(data)
        value, problems = decode(annotation, from_json(data) if isinstance(data, bytes) else data)
    except RecursionError:
        raise DecodeError(f"The data is nested too deeply for {name}.") from None
    if not strict or not problems:
        return value
    texts = [excerpt(str(problem)) for problem in problems]
    listed = "".join(f"\n  {text}" for text in texts[:LISTED])
    more = f"\n  and {len(texts) - LISTED} more" if len(texts) > LISTED else ""
    raise DecodeError(f"The data is not a valid {name}:{listed}{more}", problems=texts)


def _text(response: httpx2.Response) -> str:
    """Return JSON's string, or the body where it is none: files are declared as strings, too."""
    if "json" in response.headers.get("content-type", ""):
        with suppress(ValueError):
            value = parsed(text_of(response))
            if isinstance(value, str):
                return value
    return text_of(response)


def _json(response: httpx2.Response, *, strict: bool) -> Any:
    """Return the body's value; odd bytes and halves of characters are no reason to lose the rest."""
    try:
        return from_json(response.content)
    except ValueError:
        if strict:
            raise
        return parsed(text_of(response))


def _location(response: httpx2.Response) -> str:
    """Return where a response redirects to."""
    if "location" not in response.headers:
        raise unexpected(response, "a redirection")
    return str(response.url.join(response.headers["location"]))


class Listed(list[Any]):
    """A list that is a response, and has the id of one."""


# Results that have an id.
KNOWN = (BaseModel, Listed)
# Return types that are the body itself, the address of a redirection, and none.
RAW: dict[str | None, Callable[[httpx2.Response], Any]] = {
    "bytes": BinaryResponse,
    "bytes | None": lambda response: (
        found if next((found := BinaryResponse(response)).iter_bytes(1), None) else None
    ),
    "content": lambda response: response.content,
    "str": _text,
    "location": _location,
    "None": lambda _: None,
    None: lambda _: None,
}


def decode_response(
    name: Any,
    response: httpx2.Response,
    reading: Reading | None = None,
    *,
    strict: bool,
) -> Any:
    """Turn the body of a successful response into what an operation returns, or DecodeError."""
    if name is None or name in RAW:
        return RAW[name](response)
    if not response.content and str(name).endswith("| None"):
        return None
    if str(name).endswith("| str") and "json" not in response.headers.get("content-type", "json"):
        return text_of(response)
    try:
        if reading is None:
            with suppress(ValueError):
                return known(decode_named(name, response.content, strict=strict), response)
        data = _json(response, strict=strict)
        data = reading(data) if reading else data
        return known(decode_named(name, data, strict=strict), response)
    except (ValueError, RecursionError) as error:
        raise unexpected(response, "JSON") from error
    except DecodeError as error:
        about(error, response)
        raise


def known(result: Any, response: httpx2.Response) -> Any:
    """Tell a result by what the vendor's support finds its request."""
    result = Listed(result) if is_list(result) else result
    if isinstance(result, KNOWN):
        vars(result)["_request_id"] = request_id(response)
    return result


def no_events(response: httpx2.Response, text: str, most: int | None) -> DecodeError | StreamError:
    """Make the error for a body, or its beginning, that is no stream: the one that it reports, if any."""
    with suppress(ValueError):
        data = parsed(text)
        if is_map(data) and data.get("error"):
            return StreamError(data, secrets=secrets_of(response), most=most)
    return unexpected(response, "a stream of events", text)


def unexpected(response: httpx2.Response, wanted: str, text: str | None = None) -> DecodeError:
    """Make the error for a successful response whose body is of another kind."""
    kind = response.headers.get("content-type") or "no content type"
    text = text_of(response) if text is None else text
    text = excerpt(masked(text, secrets_of(response))) or "nothing"
    error = DecodeError(
        f"Expected {wanted}, got status {response.status_code} with {kind}: {text}\n"
        "The function on_response=… of a call is given every response as it came."
    )
    error.response = response
    return error


def about(error: DecodeError, response: httpx2.Response) -> None:
    """Give an error its response, whose credentials it does not repeat."""
    error.response = response
    for name in ("args", "message", "problems"):
        setattr(error, name, masked(getattr(error, name), secrets_of(response)))
