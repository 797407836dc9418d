"""Aliases that one field alone has: their names were made up for it, so its type is what they stand for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import TypeAlias

from specloom.surface.members import is_value
from specloom.surface.model import Entry, Surface, Type

_Key: TypeAlias = tuple[str, str]


def with_own_members(old: Surface, new: Surface) -> tuple[Surface, Surface]:
    """Give fields the members of the aliases that have one use on both sides, or are on one side."""
    several = {key for surface in (old, new) for key in _several(surface)}
    aliases = {key for surface in (old, new) for key, one in surface.types.items() if one.members}
    classes = {key for surface in (old, new) for key, one in surface.types.items() if one.fields}
    made_up = aliases - several - classes
    return _inlined(old, made_up), _inlined(new, made_up)


def _several(surface: Surface) -> Iterator[_Key]:
    """The names that have another number of uses than one."""
    uses = Counter(
        _key(member, home)
        for (home, _), one in surface.types.items()
        for members in (one.members, *(field.members for field in one.fields))
        for member in members
    )
    return (key for key in surface.types if uses[key] != 1)


def _key(member: str, home: str) -> _Key:
    at, _, name = member.rpartition(".")
    return at or home, name


def _bare(home: str, member: str) -> str:
    """A type as its own module writes it, which is the same one by the name of the module."""
    return member if is_value(member) else re.sub(rf"(?<![\w.'\"]){home}\.", "", member)


def _inlined(surface: Surface, made_up: set[_Key]) -> Surface:
    def each(home: str, found: tuple[str, ...], above: tuple[_Key, ...] = ()) -> Iterator[str]:
        for member in found:
            key = _key(member, home)
            known = surface.types.get(key) if key in made_up and key not in above else None
            yield from each(home, known.members, (*above, key)) if known else [member]

    def members(home: str, found: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(sorted({*each(home, tuple(_bare(home, one) for one in found))}))

    def entry(home: str, one: Entry) -> Entry:
        return replace(one, members=members(home, one.members))

    def whole(one: Type) -> Type:
        fields = tuple(entry(one.home, field) for field in one.fields)
        return replace(one, fields=fields, members=members(one.home, one.members))

    kept = {key: whole(one) for key, one in surface.types.items() if key not in made_up}
    return replace(surface, types=kept)
