"""Applies the differences of a variant to an example: what the base has becomes what the variant has."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

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
    found = [(one, list(_holders(value, one.path[:-1]))) for one in others]
    for one, holders in found:
        _apply(one, holders)
    return value


#: What is done first: values before names, which later paths would not find; deep names before high ones.
_ORDER = ("fills", "values", "converts", "names")


def rewritten(difference: Difference) -> bool:
    """Whether a difference is one that changes an example in its place."""
    return difference.action in _ORDER


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
