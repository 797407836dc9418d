"""What is different in a part of a document after a stage, in a few words."""

from __future__ import annotations

import json
from collections.abc import Iterator

from specloom.read.document import Array, Json, Object

_MOST, _LONGEST = 4, 60
_ABSENT = object()


def edits(before: Json, after: Json) -> str:
    """The innermost values that differ: `adds type "string"`; nothing if there are none."""
    if before is None:
        return "adds it"
    if after is None:
        return "removes it"
    found = list(_edits(before, after, ""))
    more = [f"{len(found) - _MOST + 1} more"] if len(found) > _MOST else []
    return ", ".join([*(found[: _MOST - 1] if more else found), *more])


def _edits(before: object, after: object, place: str) -> Iterator[str]:
    if isinstance(before, Object) and isinstance(after, Object):
        for key in {**before, **after}:
            if not key.startswith("x-"):
                step = f"{place}.{key}" if place else key
                yield from _edits(before.get(key, _ABSENT), after.get(key, _ABSENT), step)
    elif isinstance(before, Array) and isinstance(after, Array) and before != after:
        yield from _listed(before, after, place)
    elif before is _ABSENT:
        yield f"adds {place} {_short(after)}"
    elif after is _ABSENT:
        yield f"removes {place} {_short(before)}"
    elif before != after:
        yield f"{place} {_short(before)} becomes {_short(after)}"


def _listed(before: Array, after: Array, place: str) -> Iterator[str]:
    for item in (item for item in after if item not in before):
        yield f"adds {_short(item)} to {place or 'the list'}"
    for item in (item for item in before if item not in after):
        yield f"removes {_short(item)} from {place or 'the list'}"


def _short(value: object) -> str:
    """A value as JSON; of a large one its beginning."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
