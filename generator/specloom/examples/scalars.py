"""Example texts and numbers, by their names, formats and limits."""

from __future__ import annotations

from specloom.api.names import snake, words
from specloom.api.patterns import has_match
from specloom.api.types import Limits, Primitive

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
# What the last word of a name says of its value.
_TEXTS = {
    "city": "Vienna",
    "color": "#2060c0",
    "content": "What is the weather in Vienna?",
    "country": "AT",
    "cursor": "cursor_1",
    "description": "What it is for.",
    "filename": "notes.txt",
    "input": "What is the weather in Vienna?",
    "instructions": "Answer in one sentence.",
    "language": "en",
    "message": "Hello!",
    "name": "example",
    "output": "22 °C",
    "prompt": "What is the weather in Vienna?",
    "query": "weather",
    "summary": "A short summary.",
    "text": "Hello!",
    "title": "An example",
    "url": _FORMATS["url"],
    "version": "1.0",
}
# Seconds since 1970, as `…_at` has them: 2026-01-31; what happens later is so many seconds later.
_MOMENT = 1769851800
_LATER = {
    "started": 2,
    "queued": 1,
    "processing": 2,
    "completed": 60,
    "finished": 60,
    "failed": 60,
    "cancelled": 60,
    "cancelling": 59,
    "incomplete": 60,
    "expires": 600,
    "expired": 600,
}
_NUMBERS = {"temperature": 0.7, "count": 1, "index": 0, "limit": 20, "total": 1}


def text(kind: Primitive, name: str, owner: str = "") -> str | None:
    """A text of a type for something of a name; nothing if no simple text is allowed.

    Args:
        kind: The type.
        name: What it is called on the wire, such as `thread_id`.
        owner: What it is a part of, such as `RunObject`: an `id` is that of its kind.
    """
    limits = dict(kind.limits)
    found = _FORMATS.get(kind.format) or _named(name, owner)
    least, most = limits.get("minLength"), limits.get("maxLength")
    if isinstance(most, int):
        found = found[:most]
    if isinstance(least, int) and len(found) < least:
        found = found.ljust(least, "x")
    pattern = limits.get("pattern")
    return found if not isinstance(pattern, str) or has_match(pattern, found) else None


def _named(name: str, owner: str) -> str:
    parts = [part.lower() for part in words(name)]
    if not parts:
        return "example"
    last = parts[-1]
    if last in ("id", "ids") or name.lower().endswith("id"):
        stem = "_".join(parts[:-1]) or _kind(owner)
        return f"{stem or 'item'}_123"
    return _TEXTS.get(last) or " ".join(parts)


def _kind(owner: str) -> str:
    """The kind of thing that a record is about: `RunObject` and `CreateRunRequest` say `run`."""
    idle = (
        "object",
        "request",
        "response",
        "create",
        "list",
        "delete",
        "modify",
        "update",
        "params",
    )
    parts = [part for part in snake(owner).split("_") if part not in idle]
    return parts[-1] if parts else ""


def number(kind: Primitive, name: str) -> int | float:
    """A number of a type for something of a name, within its limits."""
    parts = [part.lower() for part in words(name)] or [""]
    whole = kind.name == "integer"
    found: int | float = _NUMBERS.get(parts[-1], 1)
    if parts[-1] == "at":
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
