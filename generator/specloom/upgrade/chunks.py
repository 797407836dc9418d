"""Streams that are written as one more shape of a JSON answer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specloom.read.document import Array, Json, Object
from specloom.upgrade import pointers
from specloom.upgrade.grammar import each
from specloom.upgrade.tree import UNIONS, array, items, mapping, objects, only

if TYPE_CHECKING:
    from specloom.diagnostics import Report

_JSON = re.compile(r"application/(?:[\w.+-]+\+)?json\b")
_STREAM = "text/event-stream"
_ANSWER = ("description", "title")


def settle_chunks(root: Object, report: Report) -> Object:
    """An arm whose `object` is that of another arm and `.chunk` is an event of a stream.

    The APIs of this family name their chunks so; a document that cannot say `text/event-stream`
    lists both shapes under JSON.
    """

    def change(response: Object) -> Object:
        content = mapping(response, "content")
        if any(name.startswith(_STREAM) for name in content):
            return response
        for name, media in content.items():
            if _JSON.match(name) and isinstance(media, Object):
                parted = _parted(mapping(media, "schema"), root)
                if parted is not None:
                    answer, chunk = parted
                    hint = f"List the chunks under {_STREAM}, or do so by an overlay."
                    message = f"{name} lists the chunks of a stream: they are events"
                    report.note("SL312", message, media.source, hint)
                    stream = Object({"schema": chunk}, media.source)
                    told: dict[str, Json] = {name: media.but(schema=answer), _STREAM: stream}
                    return response.but(content=content.but(**told))
        return response

    return each(root, "response", change)


def _parted(schema: Object, root: Object) -> tuple[Object, Object] | None:
    """The schema without its chunk, and the chunk."""
    for key in UNIONS:
        arms = objects(schema, key)
        kinds = [_object(arm, root) for arm in arms]
        for index, kind in enumerate(kinds):
            if kind.removesuffix(".chunk") in kinds and kind.endswith(".chunk"):
                rest = [arm for arm in arms if arm is not arms[index]]
                answer = schema.but(**{key: array(rest, items(schema, key).source)})
                if len(rest) == 1:
                    answer = Object({**rest[0], **only(schema, _ANSWER)}, schema.source)
                return answer, arms[index]
    return None


def _object(arm: Object, root: Object) -> str:
    """The one value of the property `object`; empty if there is none."""
    found = pointers.resolve(root, arm) or arm
    kind = mapping(mapping(found, "properties"), "object")
    values = kind.get("enum", Array([kind.get("const")], kind.source))
    one = isinstance(values, Array) and len(values) == 1 and isinstance(values[0], str)
    return str(values[0]) if one and isinstance(values, Array) else ""
