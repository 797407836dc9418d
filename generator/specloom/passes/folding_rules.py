"""How events become the object that a call gives without a stream: one function a way.

`carried`: some event has the object itself, others pieces of further objects. `chunked`: each event
is a piece of the object.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from specloom.api.folding import Fold
from specloom.api.types import Enum, Scalar, Type, without_null
from specloom.api.walk import resolve
from specloom.passes.folding_deltas import (
    Known,
    Walk,
    fields,
    is_indexed,
    items,
    name_of,
    records,
)

_DELTA = "delta"
_DEEPEST = 3
#: The last words of events that only begin something: what they carry is not final.
_BEGINNINGS = frozenset(
    ("start", "started", "begin", "begun", "create", "created", "init", "initial", "open", "opened")
)


def find(result: Type | None, event: Type, known: Known) -> tuple[Fold, ...]:
    """How the events of an operation make its result, which is first; empty if nothing says so."""
    name, chunk = name_of(result, known), name_of(event, known)
    if not name:
        return ()
    found = _chunked(name, chunk, known) if chunk else None
    return (found,) if found else _carried(name, event, known)


def _carried(name: str, event: Type, known: Known) -> tuple[Fold, ...]:
    events = [{child.name: child.type for child in one.fields} for one in records(event, known)]
    carriers = [(key, one) for one in events for key in one if name_of(one[key], known) == name]
    ends = [one for _, one in carriers if not _is_beginning(one, known)]
    places = {key for key, _ in carriers}
    if not ends or len(places) > 1:
        return ()
    [at] = places
    held = dict.fromkeys(name_of(one.get(at), known) for one in events)
    others = [one for one in held if one and one != name]
    return (Fold(name, at), *_growing(at, others, known))


def _is_beginning(event: dict[str, Type], known: Known) -> bool:
    """Whether a constant of an event says that it only begins something."""
    texts = [text for kind in event.values() if isinstance(text := constant(kind, known), str)]
    return any(re.split("[^a-z]+", text.lower())[-1] in _BEGINNINGS for text in texts)


def _growing(at: str, names: list[str], known: Known) -> Iterator[Fold]:
    """Objects that come whole and in deltas, by what the fields of both are called."""
    deltas = {name: fields(known[name].type, known) for name in names}
    for chunk, own in deltas.items():
        parts = set(fields(own[_DELTA][0].type, known)) if _DELTA in own else set[str]()
        shared = {name: len(parts & set(deltas[name])) for name in names if name != chunk}
        best = [name for name, count in shared.items() if count == max(shared.values()) > 0]
        if parts and len(best) == 1 and "id" in own and "id" in deltas[best[0]]:
            walk = Walk(known)
            walk.record(own[_DELTA][0].type, known[best[0]].type, _DELTA)
            pairs = ((_DELTA, ""),)
            yield Fold(best[0], at, chunk, pairs, walk.whole(), (), tuple(walk.bare))


def _chunked(name: str, chunk: str, known: Known) -> Fold | None:
    """The object has a list with an index, and so has the event: of deltas, or of pieces."""
    walk = Walk(known)
    own, target = (fields(known[one].type, known) for one in (chunk, name))
    deltas: dict[str, str] = {}
    lists: list[str] = []
    for key in sorted(own.keys() & target.keys()):
        item, whole = (items(one[key][0].type, known) for one in (own, target))
        if item is None or whole is None:
            continue
        if not (is_indexed(item, known) and is_indexed(whole, known)):
            lists.append(key)
        elif chunk == name:
            deltas[f"{key}[]"] = ""
            walk.record(item, whole, f"{key}[]")
        elif found := _of_item(item, whole, known):
            deltas[f"{key}[].{_DELTA}"] = found
            inner = fields(whole, known)[found][0].type
            walk.record(fields(item, known)[_DELTA][0].type, inner, f"{key}[].{_DELTA}")
            lists += _lists(item, whole, f"{key}[]", known)
    if not deltas:
        return None
    return Fold(
        name,
        "",
        chunk,
        tuple(sorted(deltas.items())),
        walk.whole(),
        tuple(sorted(lists)),
        tuple(walk.bare),
        tuple(_constants(chunk, name, known)),
    )


def _of_item(item: Type, whole: Type, known: Known) -> str:
    """The field that the delta of an item becomes: a record that only the whole item has."""
    own, target = fields(item, known), fields(whole, known)
    if _DELTA not in own or _DELTA in target:
        return ""
    parts = set(fields(own[_DELTA][0].type, known))
    shared = {
        key: len(parts & set(fields(target[key][0].type, known)))
        for key in target
        if key not in own
    }
    best = max(shared, key=lambda key: shared[key], default="")
    return best if best and shared[best] * 2 >= len(parts) > 0 else ""


def _lists(item: Type, whole: Type, path: str, known: Known) -> Iterator[str]:
    """Lists beside a delta that the whole item has, too, such as those of tokens."""
    own, target = fields(item, known), fields(whole, known)
    for key in sorted(own.keys() & target.keys()):
        kind, other = own[key][0].type, target[key][0].type
        if items(kind, known) is not None:
            yield f"{path}.{key}"
        elif key != _DELTA and path.count(".") < _DEEPEST:
            yield from _lists(kind, other, f"{path}.{key}", known)


def _constants(chunk: str, name: str, known: Known) -> Iterator[tuple[str, Scalar]]:
    own, target = (fields(known[one].type, known) for one in (chunk, name))
    for key in sorted(own.keys() & target.keys()):
        said, wanted = (constant(one[key][0].type, known) for one in (own, target))
        if said is not None and wanted is not None and said != wanted:
            yield key, wanted


def constant(kind: Type, known: Known) -> Scalar:
    """The only value of a type, if there is one."""
    found = resolve(without_null(kind), known)
    value = found.constant if isinstance(found, Enum) else None
    return value.value if value else None
