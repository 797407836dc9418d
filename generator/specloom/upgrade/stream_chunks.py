"""Streams that are written as one more shape of a JSON response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.read.document import Array, Json, Object
from specloom.read.media import STREAM, is_json, is_stream
from specloom.upgrade import pointers
from specloom.upgrade.grammar import each
from specloom.upgrade.tree import UNIONS, array, entries, items, mapping, objects, only

if TYPE_CHECKING:
    from specloom.diagnostics import Report

_RESPONSE = ("description", "title")


def settle_chunks(root: Object, report: Report) -> Object:
    """A member whose `object` is that of another member and `.chunk` is an event of a stream.

    The APIs of this family name their chunks so; a document that cannot say `text/event-stream`
    lists both shapes under JSON.
    """

    def change(response: Object) -> Object:
        content = mapping(response, "content")
        if any(is_stream(name) for name in content):
            return response
        declared: dict[str, Json] = {}
        for name, media in sorted(entries(content)):
            parted = _parted(mapping(media, "schema"), root) if is_json(name) else None
            if parted is not None:
                plain, chunk = parted
                hint = f"Declare the chunks as {STREAM}, in the spec or by an overlay."
                message = f"the chunks of a stream are declared as {name}: read as {STREAM}"
                report.note("SL312", message, media.source, hint)
                declared[name] = media.but(schema=plain)
                declared.setdefault(STREAM, Object({"schema": chunk}, media.source))
        return response.but(content=content.but(**declared)) if declared else response

    return each(root, "response", change)


def _parted(schema: Object, root: Object) -> tuple[Object, Object] | None:
    """The schema without its chunks, and the chunks."""
    for key in UNIONS:
        members = objects(schema, key)
        kinds = [_object(member, root) for member in members]
        events = [k.endswith(".chunk") and k.removesuffix(".chunk") in kinds for k in kinds]
        if any(events):
            chunks = [member for member, event in zip(members, events, strict=True) if event]
            rest = [member for member, event in zip(members, events, strict=True) if not event]
            plain = _united(rest, key, schema)
            if len(rest) == 1:
                plain = Object({**rest[0], **only(schema, _RESPONSE)}, schema.source)
            return plain, chunks[0] if len(chunks) == 1 else _united(chunks, key, schema)
    return None


def _united(members: list[Object], key: str, schema: Object) -> Object:
    return schema.but(**{key: array(members, items(schema, key).source)})


def _object(member: Object, root: Object) -> str:
    """The one value of the property `object`; empty if there is none."""
    found = pointers.resolve(root, member) or member
    kind = mapping(mapping(found, "properties"), "object")
    values = kind.get("enum", Array([kind.get("const")], kind.source))
    one = isinstance(values, Array) and len(values) == 1 and isinstance(values[0], str)
    return str(values[0]) if one and isinstance(values, Array) else ""
