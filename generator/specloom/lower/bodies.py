"""Bodies of requests: what the runtime has to know to write one."""

from __future__ import annotations

from specloom.api.model import Body
from specloom.api.types import Ref
from specloom.api.walk import is_file, resolve
from specloom.lower.directions import Types, body_fields
from specloom.lower.fields import needed

# What the runtime calls a body by itself; it never matters for a form of parts.
_CONTENT_TYPES = {
    "json": "application/json",
    "form": "application/x-www-form-urlencoded",
    "bytes": "application/octet-stream",
    "text": "text/plain",
}


def body_settings(body: Body, types: Types) -> list[tuple[str, str]]:
    """The settings of an operation's table entry that its body asks for, as Python literals."""
    record = body_fields(body.type, types.known)
    members = record.fields if record else ()
    files = tuple(
        child.name for child in members if is_file(child.type, lambda k: resolve(k, types.known))
    )
    settings: dict[str, object] = {}
    if body.media != "json":
        settings["body"] = body.media
    if body.content_type not in ("", _CONTENT_TYPES.get(body.media, body.content_type)):
        settings["content_type"] = body.content_type
    if files and "multipart" in (use.media for use in body.uses):
        settings["files"] = files
    if body.encodings:
        settings["encodings"] = dict(body.encodings)
    if isinstance(body.type, Ref) and not all(use.required for use in body.uses):
        found = types.known[body.type.name]
        # Nothing but the absence of a body is right then.
        if any(needed(child, found) for child in members):
            settings["optional"] = True
    return [(key, repr(value)) for key, value in settings.items()]
