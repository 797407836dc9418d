"""Applies the differences of a variant to an example: what the base has becomes what the variant has."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import unquote

from specloom.wire.difference import Difference
from specloom.wire.paths import Equals, Guard, Items, Key, Kind, Null, Path, Step, Values

#: The example of one place, such as the body, as JSON that is changed in place; it is a copy.
Json = Any

_CONVERTED: Mapping[str, Callable[[Json], Json]] = {
    "decimal": str,
    "number": lambda value: value,
    "text": lambda value: value if isinstance(value, str) else json.dumps(value),
    "csv": lambda value: ",".join(map(str, value)) if isinstance(value, list) else value,
    "list": lambda value: value if isinstance(value, list) else [value],
}
_KINDS = {
    str: "string",
    bool: "boolean",
    int: "number",
    float: "number",
    list: "array",
    dict: "object",
    type(None): "null",
}


def rewrite(value: Json, differences: Iterable[Difference]) -> Json:
    """A place of a request or response as the variant has it; differences are of this place only."""
    ordered = sorted(differences, key=lambda one: (_ORDER.index(one.action), -len(one.path)))
    filled = [one for one in ordered if one.action == "fills"]
    for one in filled:
        _apply(one, list(_holders(value, one.path[:-1])))
    # Paths are in the words of the base, also those that lead through what has been replaced by then.
    others = [one for one in ordered if one.action != "fills"]
    found = [(one, list(_holders(value, one.path[: _depth(one)]))) for one in others]
    renamed = {one.path: str(one.value) for one in others if one.action == "names"}
    for one, holders in found:
        if one.action == "nests":
            _nest(one, holders, renamed)
        else:
            _apply(one, holders)
    return value


#: What is done first: values before names, which later paths would not find; deep names before high ones.
_ORDER = ("fills", "values", "converts", "names", "nests")


def rewritten(difference: Difference) -> bool:
    """Whether a difference is one that changes an example in its place."""
    return difference.action in _ORDER


def _depth(one: Difference) -> int:
    """How many steps of a path lead to the object in which something is changed."""
    if one.action != "nests":
        return len(one.path) - 1
    # The field of the record that declares it, and what is inside of that.
    field = one.origins[0].path[-1]
    found = (index for index, step in enumerate(one.path) if step == field)
    return max(found, default=len(one.path) - 1)


def _nest(one: Difference, holders: Iterable[Json], renamed: Mapping[Path, str]) -> None:
    """Put a value further in or out, from and to names of the variant."""
    depth = _depth(one)
    ends = range(depth + 1, len(one.path) + 1)
    old = [renamed.get(one.path[:end]) or getattr(one.path[end - 1], "name", "") for end in ends]
    for holder in holders:
        found = list(_taken(holder, old))
        *outer, last = map(unquote, str(one.value).split("."))
        for value in found:
            inside = holder
            for name in outer:
                inside = inside.setdefault(name, {})
            inside[last] = value


def _taken(holder: Json, names: Sequence[str]) -> Iterator[Json]:
    """Take out a value, and what is empty then."""
    first, *rest = names
    if not isinstance(holder, dict) or first not in holder:
        return
    if not rest:
        yield holder.pop(first)
        return
    yield from _taken(holder[first], rest)
    if holder[first] == {}:
        holder.pop(first)


def _apply(one: Difference, holders: Iterable[Json]) -> None:
    last = one.path[-1] if one.path else None
    for holder in holders:
        if isinstance(holder, dict) and isinstance(last, Key):
            _change(one, holder, last)


def _change(one: Difference, holder: dict[str, Json], last: Key) -> None:
    if one.action == "fills":
        holder.setdefault(last.name, one.value)
    elif last.name not in holder:
        return
    elif one.action == "names":
        pairs = [
            (str(one.value) if key == last.name else key, item) for key, item in holder.items()
        ]
        holder.clear()
        holder.update(pairs)
    elif one.action == "values" and isinstance(one.value, tuple):
        holder[last.name] = dict(one.value).get(holder[last.name], holder[last.name])
    elif one.action == "converts":
        change = _CONVERTED.get(str(one.value), lambda value: value)
        holder[last.name] = change(holder[last.name])


def _holders(value: Json, path: Path) -> Iterator[Json]:
    """The values that a path leads to."""
    if not path:
        yield value
        return
    first, rest = path[0], path[1:]
    for inner in _step(value, first):
        yield from _holders(inner, rest)


def _step(value: Json, step: Step) -> list[Json]:
    match step:
        case Key(name):
            return [value[name]] if isinstance(value, dict) and name in value else []
        case Items():
            return value if isinstance(value, list) else []
        case Values():
            return list(value.values()) if isinstance(value, dict) else []
        case Guard(name, wanted):
            return [value] if isinstance(value, dict) and value.get(name) == wanted else []
        case Equals(wanted):
            return [value] if value == wanted else []
        case Null():
            return [value] if value is None else []
        case Kind(name):
            return [value] if _KINDS.get(type(value)) == name else []
