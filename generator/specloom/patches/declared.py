"""What a page of Azure says of something that came or went: all of it, in the words of the format."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from specloom.change.grammar import TYPES
from specloom.change.tree import Location
from specloom.patches.sides import Member, Settled, Side
from specloom.read.document import Array, Json, Object

#: More than these nobody reads on a page; a definition of its own says it better.
MOST = 150


class UnsaidError(Exception):
    """The format has no words for a schema: a union, one without a type, one that holds itself."""


def declared(side: Side, name: str, member: Member) -> dict[str, object]:
    """A declaration of something that is new.

    Raises:
        UnsaidError: the format cannot say it.
    """
    said = _Declarer(side).declare(member.schema, name)
    said["Required"] = member.required
    if text := description(side, member.value):
        said["Description"] = text
    return _ordered(said)


def removed(side: Side, name: str, member: Member) -> dict[str, object]:
    """A declaration of something that is gone: what it was counts for little."""
    kind = side.kind(member.schema)
    said: dict[str, object] = {"#name": name, "Required": member.required}
    if text := description(side, member.value):
        said["Description"] = text
    return _ordered({**said, "Type": kind if kind in TYPES else "string"})


def description(side: Side, value: Json) -> str:
    """The text that is shown for something: its own, or that of what it refers to."""
    own = value.get("description") if isinstance(value, Object) else None
    return str(own or side.followed(value)[0].get("description") or "")


def marker(kind: str, place: Iterable[str]) -> str:
    """The key of a declaration: digits that are those of its place, so that each run gives the same."""
    digits = hashlib.sha256("\n".join((kind, *place)).encode()).hexdigest()[:32]
    return f"@{kind}_{digits}"


def pairs(settled: Settled) -> list[list[object]]:
    """The members of an enumeration, each with its description."""
    names = settled.schema.get("x-ms-enum")
    values = names.get("values") if isinstance(names, Object) else None
    texts = {
        (type(one.get("value")), one.get("value")): str(one.get("description") or "")
        for one in (values if isinstance(values, Array) else ())
        if isinstance(one, Object) and not isinstance(one.get("value"), Object | Array)
    }
    return [
        [value, texts.get((type(value), value), "")]
        for value in settled.values
        if not isinstance(value, Object | Array)
    ]


class _Declarer:
    """Spells one schema out."""

    def __init__(self, side: Side) -> None:
        self._side = side
        self._count = 0

    def declare(
        self, value: Json, name: str = "", above: tuple[Location, ...] = ()
    ) -> dict[str, object]:
        settled = self._settled(value, above)
        inner = self._plain(settled, (*above, *settled.via))
        for _ in range(settled.lists):
            inner = {"Type": "array", "$items": _ordered(inner)}
        named = {"#name": name} if name else {}
        return _ordered({**named, **inner})

    def _settled(self, value: Json, above: tuple[Location, ...]) -> Settled:
        settled = self._side.settled(value)
        self._count += 1
        if settled is None or self._count > MOST or set(settled.via) & set(above):
            raise UnsaidError
        if any(word in settled.schema for word in ("anyOf", "oneOf", "discriminator", "not")):
            raise UnsaidError
        return settled

    def _plain(self, settled: Settled, above: tuple[Location, ...]) -> dict[str, object]:
        kind = self._side.kind(settled.schema)
        if kind not in TYPES:
            raise UnsaidError
        said: dict[str, object] = {"Type": kind}
        if settled.values:
            said["Enum"] = pairs(settled)
            said["Type"] = "enum" if kind == "string" else kind
        members = self._side.properties(settled.schema)
        if members:
            said["$properties"] = [self._property(*one, above) for one in members.items()]
        return said

    def _property(
        self, name: str, member: Member, above: tuple[Location, ...]
    ) -> dict[str, object]:
        said = self.declare(member.value, name, (*above, *member.via))
        said["Required"] = member.required
        if text := description(self._side, member.value):
            said["Description"] = text
        return _ordered(said)


_ORDER = ("#name", "Description", "Enum", "Required", "Type", "$properties", "$items")


def _ordered(said: dict[str, object]) -> dict[str, object]:
    return {key: said[key] for key in _ORDER if key in said}
