"""The constants that a variant has in merged types: how it spells them, and which it lacks."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass

from specloom.api.model import Definition
from specloom.api.types import (
    Enum,
    Field,
    FieldUse,
    Member,
    Nullable,
    Object,
    Ref,
    Scalar,
    Type,
    Union,
)
from specloom.api.walk import resolve
from specloom.wire.difference import Origin
from specloom.wire.paths import Equals, Key, value_text


def _unconverted(value: Scalar, how: str) -> Scalar:
    """A value of a variant in the base's type; none where that takes more than writing it as text."""
    if how == "text" and isinstance(value, str):
        return _parsed(value)
    return json.dumps(value) if how == "number" and isinstance(value, int | float) else None


def _parsed(text: str) -> Scalar:
    with suppress(ValueError):
        value = json.loads(text)
        return value if isinstance(value, int | float) else None
    return None


@dataclass(frozen=True, slots=True)
class Enumerations:
    """The constants of one variant."""

    known: Mapping[str, Definition]
    variant: str

    def spellings(self, kind: Type) -> dict[str, str]:
        """The values of an enumeration that the variant writes otherwise."""
        found = resolve(kind, self.known)
        if isinstance(found, Union):
            members = [self.spellings(m.type) for m in found.members if self.is_enum(m.type)]
            return {value: wire for member in members for value, wire in member.items()}
        return {
            value.value: wire
            for value in (found.values if isinstance(found, Enum) else ())
            for variant, wire in value.wires
            if variant == self.variant and isinstance(value.value, str) and isinstance(wire, str)
        }

    def is_enum(self, kind: Type) -> bool:
        """Whether a type is an enumeration."""
        return isinstance(resolve(kind, self.known), Enum)

    def filled(self, child: Field, use: FieldUse) -> Scalar:
        """What is filled in for a field, as the base writes it: it is put into other words later."""
        value = self.only_value(use)
        if use.convert:
            return _unconverted(value, use.convert)
        written = {wire: base for base, wire in self.spellings(child.type).items()}
        return written.get(value, value) if isinstance(value, str) else value

    def only_value(self, use: FieldUse) -> Scalar:
        """The constant or the default of a field."""
        inner = use.type.type if isinstance(use.type, Nullable) else use.type
        missing = isinstance(inner, Ref) and inner.name not in self.known
        kind = use.type if missing else resolve(use.type, self.known)
        if isinstance(kind, Enum) and kind.constant is not None:
            return kind.constant.value
        has = use.has_default and isinstance(use.default, str | int | float | bool)
        return use.default if has and isinstance(use.default, str | int | float | bool) else None

    def discriminator(self, union: Union) -> tuple[str, dict[str, str]]:
        """The name and the values that the variant has for the discriminator of a union."""
        name = ""
        pairs: dict[str, str] = {}
        for member in union.members:
            record = resolve(member.type, self.known)
            pairs |= {value: wire for name, value, wire in member.wires if name == self.variant}
            for child in record.fields if isinstance(record, Object) else ():
                if union.discriminator and child.name == union.discriminator:
                    pairs |= self.spellings(child.type)
                    for use in child.uses:
                        if use.variant == self.variant and use.wire:
                            name = use.wire
        return name, pairs

    def foreign(
        self, name: str, member: Member, at: Origin
    ) -> Iterator[tuple[Scalar, tuple[str, ...], Origin]]:
        """The discriminator values of a member that only other variants have."""
        record, origin = self._resolved(member.type, at)
        for child in record.fields if isinstance(record, Object) else ():
            if child.name == name:
                below = Origin(origin.owner, (*origin.path, Key(name)))
                kind, home = self._resolved(child.type, below)
                for value in kind.values if isinstance(kind, Enum) else ():
                    if self.variant not in value.variants:
                        found = Origin(home.owner, (*home.path, Equals(value.value)))
                        yield value.value, value.variants, found

    def enumerated(
        self, union: Union, at: Origin
    ) -> Iterator[tuple[Scalar, tuple[str, ...], tuple[Origin, ...]]]:
        """The values of all enumerations in a union, with the variants that have them in any."""
        found: dict[str, tuple[Scalar, tuple[str, ...], tuple[Origin, ...]]] = {}
        for member in union.members:
            kind, home = self._resolved(member.type, at)
            for value in kind.values if isinstance(kind, Enum) else ():
                having = [name for name in value.variants if name in member.variants]
                text, step = value_text(value.value), Equals(value.value)
                origins = [Origin(one.owner, (*one.path, step)) for one in (at, home)]
                _, before, known = found.get(text, (value.value, (), ()))
                found[text] = (
                    value.value,
                    tuple(dict.fromkeys((*before, *having))),
                    tuple(dict.fromkeys((*known, *origins))),
                )
        yield from found.values()

    def _resolved(self, kind: Type, origin: Origin) -> tuple[Type, Origin]:
        """The type behind references and null, and where it is declared."""
        while isinstance(kind, Ref | Nullable):
            origin = Origin(kind.name) if isinstance(kind, Ref) else origin
            kind = self.known[kind.name].type if isinstance(kind, Ref) else kind.type
        return kind, origin
