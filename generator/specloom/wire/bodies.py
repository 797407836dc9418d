"""Bodies of requests: what their media types and encodings are called, by variant."""

from __future__ import annotations

from specloom.api.model import BodyUse
from specloom.api.types import Object

# What the runtime calls a body by itself; it never matters for a form of parts.
_CONTENT_TYPES = {
    "json": "application/json",
    "form": "application/x-www-form-urlencoded",
    "bytes": "application/octet-stream",
    "text": "text/plain",
}


def content_type(use: BodyUse) -> str:
    """What a variant calls its body; empty where the runtime says it by itself."""
    usual = _CONTENT_TYPES.get(use.media, use.content_type)
    return "" if use.content_type == usual else use.content_type


def stated_type(use: BodyUse) -> str:
    """The media type of a body; empty for a form of parts, which names itself."""
    return content_type(use) or _CONTENT_TYPES.get(use.media, "")


def other_type(use: BodyUse, first: BodyUse) -> str:
    """What a variant calls its body, where that does not follow from its media and the base."""
    usual = _CONTENT_TYPES.get(use.media, "")
    before = stated_type(first) if use.media == first.media else usual
    return stated_type(use) if stated_type(use) != before else ""


def encodings(use: BodyUse, record: Object | None) -> dict[str, str]:
    """The encodings of a variant's form, by the base's names of its members."""
    names = {
        own.wire or child.name: child.name
        for child in (record.fields if record else ())
        for own in child.uses
        if own.variant == use.variant
    }
    return {names.get(name, name): encoding for name, encoding in use.encodings}
