"""Streams that are written as one more shape of a JSON answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.read.document import Array, Json, Object
from specloom.read.media import STREAM, is_json, is_stream
from specloom.upgrade import pointers
from specloom.upgrade.grammar import each
from specloom.upgrade.tree import UNIONS, array, entries, items, mapping, objects, only

if TYPE_CHECKING:
    from specloom.diagnostics import Report

_ANSWER = ("description", "title")


def settle_chunks(root: Object, report: Report) -> Object:
    """An arm whose `object` is that of another arm and `.chunk` is an event of a stream.

    The APIs of this family name their chunks so; a document that cannot say `text/event-stream`
    lists both shapes under JSON.
    """

    def change(response: Object) -> Object:
        content = mapping(response, "content")
        if any(is_stream(name) for name in content):
            return response
        told: dict[str, Json] = {}
        for name, media in sorted(entries(content)):
            parted = _parted(mapping(media, "schema"), root) if is_json(name) else None
            if parted is not None:
                answer, chunk = parted
                hint = f"Declare the chunks as {STREAM}, in the spec or by an overlay."
                message = f"the chunks of a stream are declared as {name}: read as {STREAM}"
                report.note("SL312", message, media.source, hint)
                told[name] = media.but(schema=answer)
                told.setdefault(STREAM, Object({"schema": chunk}, media.source))
        return response.but(content=content.but(**told)) if told else response

    return each(root, "response", change)


def _parted(schema: Object, root: Object) -> tuple[Object, Object] | None:
    """The schema without its chunks, and the chunks."""
    for key in UNIONS:
        arms = objects(schema, key)
        kinds = [_object(arm, root) for arm in arms]
        events = [k.endswith(".chunk") and k.removesuffix(".chunk") in kinds for k in kinds]
        if any(events):
            chunks = [arm for arm, event in zip(arms, events, strict=True) if event]
            rest = [arm for arm, event in zip(arms, events, strict=True) if not event]
            answer = _united(rest, key, schema)
            if len(rest) == 1:
                answer = Object({**rest[0], **only(schema, _ANSWER)}, schema.source)
            return answer, chunks[0] if len(chunks) == 1 else _united(chunks, key, schema)
    return None


def _united(arms: list[Object], key: str, schema: Object) -> Object:
    return schema.but(**{key: array(arms, items(schema, key).source)})


def _object(arm: Object, root: Object) -> str:
    """The one value of the property `object`; empty if there is none."""
    found = pointers.resolve(root, arm) or arm
    kind = mapping(mapping(found, "properties"), "object")
    values = kind.get("enum", Array([kind.get("const")], kind.source))
    one = isinstance(values, Array) and len(values) == 1 and isinstance(values[0], str)
    return str(values[0]) if one and isinstance(values, Array) else ""
