"""Bodies of requests: what the runtime has to know to write one."""

from __future__ import annotations

from specloom.api.model import Body, BodyUse, Operation
from specloom.api.types import Object, Ref
from specloom.api.walk import is_file, resolve
from specloom.lower.directions import Types, body_fields
from specloom.lower.fields import needed
from specloom.plan.expressions import Expression
from specloom.plan.literals import Literal, Value

# What the runtime calls a body by itself; it never matters for a form of parts.
_CONTENT_TYPES = {
    "json": "application/json",
    "form": "application/x-www-form-urlencoded",
    "bytes": "application/octet-stream",
    "text": "text/plain",
}


def content_type(use: BodyUse) -> str:
    """What a variant calls its body; empty where the runtime says it by itself."""
    return (
        ""
        if use.content_type == _CONTENT_TYPES.get(use.media, use.content_type)
        else use.content_type
    )


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


def body_settings(operation: Operation, body: Body, types: Types) -> list[tuple[str, Expression]]:
    """The settings of an operation's table entry that its body asks for."""
    base = body.uses[0]
    record = body_fields(body.type, types.known)
    members = record.fields if record else ()
    files = tuple(
        child.name for child in members if is_file(child.type, lambda k: resolve(k, types.known))
    )
    settings: dict[str, Value] = {}
    if body.media != "json":
        settings["body"] = body.media
    if content_type(base):
        settings["content_type"] = content_type(base)
    if files and "multipart" in (use.media for use in body.uses):
        settings["files"] = files
    if base.encodings:
        settings["encodings"] = encodings(base, record)
    if isinstance(body.type, Ref) and operation.bodiless:
        found = types.known[body.type.name]
        # Nothing but the absence of a body is right then.
        if any(needed(child, found) for child in members):
            settings["optional"] = True
    return [(key, Literal(value)) for key, value in settings.items()]
