"""Classes that have another name now, though they are what they were."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeAlias

from specloom.surface.members import is_value
from specloom.surface.model import Entry, Surface, Type

_Key: TypeAlias = tuple[str, str]
# A class of fewer fields is like too many others.
_TELLING = 2


def renamed_types(old: Surface, new: Surface) -> dict[_Key, str]:
    """By home and old name, the new name of each type of the old surface that is in the new one by it."""
    kept = {key: one for key, one in old.types.items() if _is_outdated(one, new.types.get(key))}
    names = {key: new.types[key].members[0] for key in kept}
    gone = [one for key, one in old.types.items() if key not in new.types]
    come = [one for key, one in new.types.items() if key not in old.types]
    before, after = _by_shape(gone), _by_shape(come)
    for shape, types in before.items():
        others = after.get(shape, [])
        if len(types) == len(others) == 1:
            names[types[0].home, types[0].name] = others[0].name
    return names


def _is_outdated(old: Type, new: Type | None) -> bool:
    """Whether a class is an alias of its new name now."""
    return bool(old.fields and new and len(new.members) == 1 and new.members[0].isidentifier())


def _by_shape(types: Iterable[Type]) -> dict[object, list[Type]]:
    found: dict[object, list[Type]] = {}
    for one in types:
        fields = tuple((entry.name, entry.required) for entry in one.fields)
        values = one.members if all(map(is_value, one.members)) else ()
        if len(fields) + len(values) >= _TELLING:
            found.setdefault((one.home, fields, values), []).append(one)
    return found


def with_names(surface: Surface, names: Mapping[_Key, str]) -> Surface:
    """The surface with other names of types, wherever they are used."""
    if not names:
        return surface
    spelled = _Names(names)
    calls = {
        name: replace(
            one,
            arguments=tuple(spelled.entries("", one.arguments)),
            returns=spelled.members("", one.returns),
        )
        for name, one in surface.calls.items()
    }
    types = {(one.home, one.name): one for one in map(spelled.type, surface.types.values())}
    return replace(surface, calls=calls, types=types)


class _Names:
    """The names of types, as texts of types have them."""

    def __init__(self, names: Mapping[_Key, str]) -> None:
        self._names = names
        listed = "|".join(sorted({name for _, name in names}, key=len, reverse=True))
        self._pattern = re.compile(rf"(?<![\w.'\"])(?:(models|params)\.)?({listed})(?!\w)")

    def members(self, home: str, members: Iterable[str]) -> tuple[str, ...]:
        """Members of a type in a module of `home`, where its own names are without it."""

        def spelled(found: re.Match[str]) -> str:
            name = self._names.get((found[1] or home, found[2]))
            return f"{found[1]}.{name}" if name and found[1] else name or found[0]

        each = (one if is_value(one) else self._pattern.sub(spelled, one) for one in members)
        return tuple(sorted(set(each)))

    def entries(self, home: str, entries: Iterable[Entry]) -> Iterator[Entry]:
        """Fields or arguments."""
        return (replace(one, members=self.members(home, one.members)) for one in entries)

    def type(self, one: Type) -> Type:
        """A type, by its new name if it has one."""
        name = self._names.get((one.home, one.name), one.name)
        fields = tuple(self.entries(one.home, one.fields))
        return Type(one.home, name, fields, self.members(one.home, one.members))
