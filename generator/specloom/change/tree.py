"""Edits of a tree that is never changed in place: each gives a new tree that shares what it can."""

from __future__ import annotations

import difflib
import json
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from specloom.read.document import Array, Json, Object

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from specloom.diagnostics import Source

Location: TypeAlias = tuple[str | int, ...]


class Gone(Enum):
    """What an edit gives for a value that shall not stay."""

    GONE = "gone"


GONE = Gone.GONE


def child(value: Json, key: str | int) -> Json | Gone:
    """The value below a container, or GONE when there is none."""
    if isinstance(value, Object) and isinstance(key, str):
        return value.get(key, GONE)
    if isinstance(value, Array) and isinstance(key, int) and 0 <= key < len(value):
        return value[key]
    return GONE


def get(root: Json, location: Location) -> Json:
    """The value at a location; null when there is none."""
    here = root
    for key in location:
        found = child(here, key)
        if isinstance(found, Gone):
            return None
        here = found
    return here


def edit(
    value: Json, locations: Iterable[Location], change: Callable[[Json], Json | Gone]
) -> Json | Gone:
    """Change the values at some locations, all in one walk.

    One walk, because removing an array's element moves those behind it: locations found before hold
    only until the first edit.
    """
    below: dict[str | int, list[Location]] = {}
    here = False
    for location in locations:
        if location:
            below.setdefault(location[0], []).append(location[1:])
        else:
            here = True

    def inner(key: str | int, old: Json) -> Json | Gone:
        return edit(old, below[key], change) if key in below else old

    if isinstance(value, Object):
        pairs = ((key, inner(key, old)) for key, old in value.items())
        value = Object([(k, new) for k, new in pairs if not isinstance(new, Gone)], value.source)
    elif isinstance(value, Array):
        items = (inner(index, old) for index, old in enumerate(value))
        value = Array([new for new in items if not isinstance(new, Gone)], value.source)
    return change(value) if here else value


def put(value: Json, location: Location, new: Json) -> Json:
    """Set the value at a location; its parent has to exist.

    Raises:
        TypeError: the parent is no container that has such a key.
    """
    if not location:
        return new
    key, rest = location[0], location[1:]
    if isinstance(value, Object) and isinstance(key, str):
        return Object({**value, key: put(value.get(key), rest, new)}, value.source)
    if isinstance(value, Array) and isinstance(key, int):
        items = [put(old, rest, new) if i == key else old for i, old in enumerate(value)]
        return Array(items, value.source)
    message = f"nothing can be at {location}"
    raise TypeError(message)


def source_of(root: Object, location: Location) -> Source:
    """Where the value at a location was read; for one that does not exist, its nearest parent."""
    here: Json = root
    source = root.source
    for key in location:
        found = child(here, key)
        if isinstance(found, Gone):
            break
        source = found.source if isinstance(found, Object | Array) else source.at(key)
        here = found
    return source


def canonical(value: Json) -> str:
    """A text that two values share if and only if they are the same JSON, whatever the key order."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def nearest(name: str, known: Iterable[str]) -> str:
    """The known name that a person may have meant, or nothing."""
    by_fold = {each.casefold(): each for each in reversed(list(known))}
    found = difflib.get_close_matches(name.casefold(), list(by_fold), n=1, cutoff=0.6)
    return by_fold[found[0]] if found else ""
