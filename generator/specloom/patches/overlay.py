"""Two documents → the actions of an overlay that lead from one to the other, each as small as can be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from specloom.change.tree import Location, canonical
from specloom.read.document import Array, Json, Object

Action = dict[str, object]
_Merged = dict[str, object]

_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
#: Above these levels are the containers of a document; an action is about one thing in them.
_CONTAINERS = 3


def actions(old: Object, new: Object) -> list[Action]:
    """What to do to a document to have another: first what goes, then what comes."""
    differences = _Differences()
    merged = differences.of_objects((), old, new)
    gone: list[Action] = [{"target": path(one), "remove": True} for one in differences.gone]
    changed: list[Action] = [
        {"target": path(where), "update": value} for where, value in differences.changed
    ]
    come: list[Action] = [
        {"target": path(where), "update": value} for where, value in _split((), old, merged)
    ]
    return [*gone, *changed, *come]


def path(location: Location) -> str:
    """The JSONPath of a location (RFC 9535)."""
    return "$" + "".join(_step(key) for key in location)


def _step(key: str | int) -> str:
    if isinstance(key, int):
        return f"[{key}]"
    if _PLAIN.match(key):
        return f".{key}"
    escaped = key.replace("\\", "\\\\").replace("'", "\\'")
    return f"['{escaped}']"


def _split(where: Location, old: Json, merged: _Merged) -> Iterator[tuple[Location, _Merged]]:
    """What to merge, taken apart so that each action is about one thing."""
    below = {
        key: value
        for key, value in merged.items()
        if isinstance(value, dict) and isinstance(old, Object) and isinstance(old.get(key), Object)
    }
    own = {key: value for key, value in merged.items() if key not in below}
    if own and len(where) >= _CONTAINERS:
        yield where, merged
        return
    if own:
        yield where, own
    for key, value in below.items():
        yield from _split((*where, key), old[key] if isinstance(old, Object) else None, value)


class _Differences:
    """What goes, from which places, and what changes inside of lists; the rest can be merged in."""

    def __init__(self) -> None:
        self.gone: list[Location] = []
        self.changed: list[tuple[Location, _Merged]] = []

    def of_objects(self, where: Location, old: Object, new: Object) -> _Merged:
        self.gone += [(*where, key) for key in old if key not in new]
        merged: _Merged = {}
        for key, value in new.items():
            if key not in old:
                merged[key] = value
                continue
            found = self._of_values((*where, key), old[key], value)
            if found is not None:
                merged[key] = found[0]
        return merged

    def _of_values(self, where: Location, old: Json, new: Json) -> tuple[object] | None:
        """What to merge into a value; nothing if it is the same."""
        if same(old, new):
            return None
        if isinstance(old, Object) and isinstance(new, Object):
            merged = self.of_objects(where, old, new)
            return (merged,) if merged else None
        if isinstance(old, Array) and isinstance(new, Array):
            return self._of_lists(where, old, new)
        if isinstance(old, Object | Array) or isinstance(new, Object | Array):
            self.gone.append(where)
        return (new,)

    def _of_lists(self, where: Location, old: Array, new: Array) -> tuple[object] | None:
        names = [[element_name(one, i) for i, one in enumerate(side)] for side in (old, new)]
        if any(len(set(each)) < len(each) for each in names):
            self.gone.append(where)
            return (new,)
        before = {
            name: (i, value) for i, (name, value) in enumerate(zip(names[0], old, strict=True))
        }
        kept = [name for name in names[0] if name in set(names[1])]
        come = [value for name, value in zip(names[1], new, strict=True) if name not in before]
        after = dict(zip(names[1], new, strict=True))
        for index, name in enumerate(kept):
            self._of_element(where, before[name], index, after[name])
        self.gone += [(*where, i) for n, (i, _) in reversed(before.items()) if n not in after]
        return (come,) if come else None

    def _of_element(self, where: Location, before: tuple[int, Json], index: int, new: Json) -> None:
        """What becomes of an element, which stands at another index after others are gone."""
        old = before[1]
        if isinstance(old, Object) and isinstance(new, Object):
            start = len(self.changed)
            merged = self.of_objects((*where, before[0]), old, new)
            self.changed[start:] = [
                ((*where, index, *place[len(where) + 1 :]), value)
                for place, value in self.changed[start:]
            ]
            if merged:
                self.changed.append(((*where, index), merged))


def element_name(value: Json, index: int) -> str:
    """What an element of a list is called, to know it again; without a name it is its place."""
    if not isinstance(value, Object):
        return canonical(value)
    if "$ref" in value:
        return f"$ref {value['$ref']}"
    if isinstance(value.get("name"), str):
        return f"{value.get('in')} {value['name']}"
    return f"#{index}"


def same(one: Json, other: Json) -> bool:
    """Whether two values are the same JSON, in which true is not 1."""
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, Array) and isinstance(other, Array):
        return len(one) == len(other) and all(map(same, one, other))
    return type(one) is type(other) and one == other
