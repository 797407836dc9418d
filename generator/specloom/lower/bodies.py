"""Bodies of requests: what the runtime has to know to write one."""

from __future__ import annotations

from specloom.api.model import Body, Operation
from specloom.api.types import Ref
from specloom.api.walk import body_fields, body_record, is_file, resolve
from specloom.lower.directions import Types
from specloom.lower.fields import written
from specloom.plan.expressions import Expression
from specloom.plan.literals import Literal, Value
from specloom.wire.bodies import content_type, encodings


def body_settings(operation: Operation, body: Body, types: Types) -> list[tuple[str, Expression]]:
    """The settings of an operation's table entry that its body asks for."""
    base = body.uses[0]
    record = body_fields(body, types.known)
    kind = body_record(body, types.known)
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
    if isinstance(kind, Ref) and operation.bodiless:
        found = types.known[kind.name]
        # Nothing but the absence of a body is right then.
        if any(written(child, found) for child in members):
            settings["optional"] = True
    return [(key, Literal(value)) for key, value in settings.items()]
