"""Example texts and numbers, by their names, formats and limits."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.api.names import snake, words
from specloom.api.patterns import has_match, is_pattern, is_slow
from specloom.api.types import Limits, Primitive, Scalar
from specloom.examples.patterns import sample

_FORMATS = {
    "byte": "aGVsbG8=",
    "date": "2026-01-31",
    "date-time": "2026-01-31T09:30:00Z",
    "duration": "PT30S",
    "email": "user@example.com",
    "hostname": "host.example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "time": "09:30:00Z",
    "uri": "https://example.com/item",
    "uri-reference": "/item",
    "url": "https://example.com/item",
    "uuid": "0b5c1f3e-7a8d-4c2b-9e6f-1d2a3b4c5d6e",
}
_HELLO, _QUESTION, _URL = "Hello!", "What is the weather in Vienna?", _FORMATS["url"]
_PICTURES = ("avatar", "icon", "image", "logo", "photo", "picture", "thumbnail")
# What the last two words of a name, or its last one, say of its value.
_TEXTS = {
    **dict.fromkeys(_PICTURES, "https://example.com/image.png"),
    "address": "1 Example Street",
    "arguments": '{"city": "Vienna"}',
    "b64 json": "aGVsbG8=",
    "base64": "aGVsbG8=",
    "branch": "main",
    "city": "Vienna",
    "color": "#2060c0",
    "colour": "#2060c0",
    "comment": _HELLO,
    "company": "Example Ltd",
    "content": _QUESTION,
    "content type": "application/json",
    "country": "AT",
    "currency": "EUR",
    "cursor": "cursor_1",
    "data": "aGVsbG8=",
    "date": _FORMATS["date"],
    "delta": "Hello",
    "description": "What it is for.",
    "domain": "example.com",
    "email": _FORMATS["email"],
    "email address": _FORMATS["email"],
    "endpoint": _URL,
    "file": "file_123",
    "file name": "notes.txt",
    "filename": "notes.txt",
    "fingerprint": "fp_123",
    "first name": "Ada",
    "full name": "Ada Lovelace",
    "hash": "2cf24dba5fb0a30e",
    "host": _FORMATS["hostname"],
    "hostname": _FORMATS["hostname"],
    "href": _URL,
    "input": _QUESTION,
    "instructions": "Answer in one sentence.",
    "ip": _FORMATS["ipv4"],
    "ip address": _FORMATS["ipv4"],
    "language": "en",
    "last name": "Lovelace",
    "link": _URL,
    "locale": "en-US",
    "media type": "text/plain",
    "message": _HELLO,
    "mime type": "text/plain",
    "model": "example-model",
    "name": "example",
    "note": _HELLO,
    "output": "22 °C",
    "page token": "cursor_1",
    "path": "/notes.txt",
    "phone": "+14155550123",
    "phone number": "+14155550123",
    "postal code": "1010",
    "prompt": _QUESTION,
    "query": "weather",
    "recipient": _FORMATS["email"],
    "refusal": "I cannot help with that.",
    "role": "member",
    "slug": "an-example",
    "status": "active",
    "street": "1 Example Street",
    "subject": "An example",
    "summary": "A short summary.",
    "surname": "Lovelace",
    "tag": "blue",
    "text": _HELLO,
    "time zone": "Europe/Vienna",
    "timestamp": _FORMATS["date-time"],
    "timezone": "Europe/Vienna",
    "title": "An example",
    "transcript": _HELLO,
    "uri": _URL,
    "url": _URL,
    "username": "ada",
    "version": "1.0",
    "webhook": _URL,
    "website": "https://example.com",
    "zip": "1010",
    "zip code": "1010",
}
# Seconds since 1970, as `…_at` has them: 2026-01-31; what happens later is so many seconds later.
_MOMENT = 1769851800
_LATER = {
    "started": 2,
    "queued": 1,
    "processing": 2,
    "completed": 60,
    "end": 60,
    "finished": 60,
    "failed": 60,
    "cancelled": 60,
    "cancelling": 59,
    "incomplete": 60,
    "expires": 600,
    "expired": 600,
}
_MOMENTS = ("at", "created", "timestamp")
_NUMBERS = {
    "amount": 100,
    "bytes": 1024,
    "completion tokens": 12,
    "count": 1,
    "days": 7,
    "duration": 1.5,
    "height": 480,
    "id": 123,
    "ids": 123,
    "index": 0,
    "input tokens": 25,
    "lat": 48.2082,
    "latitude": 48.2082,
    "limit": 20,
    "lng": 16.3738,
    "logprob": -0.1,
    "lon": 16.3738,
    "longitude": 16.3738,
    "max tokens": 1000,
    "ms": 500,
    "offset": 0,
    "output tokens": 12,
    "page size": 20,
    "per page": 20,
    "percent": 50,
    "percentage": 50,
    "port": 8080,
    "price": 9.5,
    "prompt tokens": 25,
    "score": 0.9,
    "seconds": 600,
    "size": 1024,
    "status code": 200,
    "temperature": 0.7,
    "threshold": 0.5,
    "total": 1,
    "total tokens": 37,
    "width": 640,
    "year": 2026,
}
#: What is seldom so.
_RARE = {"archived", "banned", "blocked", "deprecated", "disabled", "hidden", "truncated"}
#: So long a text is at most, whatever it should be.
_LONG = 1000
#: Words of the names of types that do not say what something is.
_IDLE = (
    *("object", "request", "response", "create", "list", "delete", "modify", "update", "params"),
    *("chunk", "delta", "dto", "entity", "event", "param", "resource", "schema", "stream"),
)


def text(kind: Primitive, name: str, owner: str = "") -> str | None:
    """A text of a type for something of a name; nothing if no simple text is allowed.

    Args:
        kind: The type.
        name: What it is called on the wire, such as `thread_id`.
        owner: What it is a part of, such as `RunObject`: an `id` is that of its kind.
    """
    limits = dict(kind.limits)
    found = _FORMATS.get(kind.format) or _named(name, owner)
    pattern = limits.get("pattern")
    if not isinstance(pattern, str) or not is_pattern(pattern):
        return _sized(found, limits)
    spelled = (found, *(found.replace(" ", other) for other in ("-", "_", "")))
    candidates = (*spelled, *_FORMATS.values(), sample(pattern))
    sized = [_sized(one, limits) for one in candidates]
    # What was made of the pattern need not be searched for where that takes long.
    made = [one for one in sized[-1:] if one == candidates[-1] and is_slow(pattern, one)]
    return next((one for one in sized if has_match(pattern, one)), next(filter(None, made), None))


def _sized(found: str, limits: Mapping[str, Scalar]) -> str:
    """A text that is as long as it may be."""
    least, most = limits.get("minLength"), limits.get("maxLength")
    if isinstance(most, int):
        found = found[:most]
    if isinstance(least, int) and len(found) < least:
        # A text of one sort of letters stays that.
        letter = found[-1:] if found[-1:].isalnum() else "x"
        found = found.ljust(min(least, _LONG), letter)
    return found


def _named(name: str, owner: str) -> str:
    parts = [part.lower() for part in words(name)]
    if not parts:
        return "example"
    if parts[-1] in ("id", "ids") or name.lower().endswith("id"):
        stem = "_".join(parts[:-1]) or _kind(owner)
        return f"{stem or 'item'}_123"
    if len(parts) > 1 and parts[-1] == "at":
        return _FORMATS["date-time"]
    number = _NUMBERS.get(parts[-1])
    others = _TEXTS.get(parts[-1]) or ("" if number is None else str(number)) or " ".join(parts)
    return _TEXTS.get(" ".join(parts[-2:]), others)


def _kind(owner: str) -> str:
    """The kind of thing that a record is about: `RunObject` and `CreateRunRequest` say `run`."""
    parts = snake(owner).split("_")
    telling = [part for part in parts if part not in _IDLE and not part.isdigit()]
    # What has no other word is of that kind.
    return (telling or parts)[-1]


def flag(name: str) -> bool:
    """A truth value for something of a name."""
    return not {part.lower() for part in words(name)} & _RARE


def number(kind: Primitive, name: str) -> int | float:
    """A number of a type for something of a name, within its limits."""
    parts = [part.lower() for part in words(name)] or [""]
    whole = kind.name == "integer"
    found: int | float = _NUMBERS.get(" ".join(parts[-2:]), _NUMBERS.get(parts[-1], 1))
    if parts[0] == "max" and parts[-1] == "tokens":
        found = _NUMBERS["max tokens"]
    if parts[-1] in _MOMENTS or parts[-2:] in (["start", "time"], ["end", "time"]):
        found = _MOMENT + _LATER.get(parts[0], 0)
    found = _within(int(found) if whole else found, kind.limits, whole=whole)
    return int(found) if whole else found


def _within(found: float, limits: Limits, *, whole: bool) -> int | float:
    bounds = {key: value for key, value in limits if isinstance(value, int | float)}
    step = 1 if whole else 0.5
    least = max(
        (
            bounds[key] + (0 if key == "minimum" else step)
            for key in ("minimum", "exclusiveMinimum")
            if key in bounds
        ),
        default=found,
    )
    most = min(
        (
            bounds[key] - (0 if key == "maximum" else step)
            for key in ("maximum", "exclusiveMaximum")
            if key in bounds
        ),
        default=max(found, least),
    )
    inside = min(max(found, least), most)
    multiple = bounds.get("multipleOf")
    if multiple and inside % multiple:
        inside = least if not least % multiple else (inside // multiple + 1) * multiple
    return inside
