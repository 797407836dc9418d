"""The constants of a variant that the configuration gives the base's names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from specloom.api.model import Definition
from specloom.api.types import Enum, EnumValue, Member, Ref, Scalar, Type, Union
from specloom.api.walk import map_children
from specloom.config.values import ValueNames
from specloom.diagnostics import Report
from specloom.merge.spelling import folded
from specloom.merge.word_reports import unmatched, unneeded


@dataclass(frozen=True, slots=True)
class ValueRenaming:
    """Renames constants in a type and in the enumerations that it refers to."""

    variant: str
    pairs: Mapping[str, str]
    definitions: dict[str, Definition]
    found: set[str] = field(default_factory=set)
    seen: set[str] = field(default_factory=set)

    def report(self, asked: ValueNames, report: Report) -> None:
        """Report the constants that are not there, and those that a rule renames."""
        for own, target in asked.pairs:
            if own not in self.found:
                unmatched(report, asked.line, f"{asked.line.key} has no value {own!r}")
            elif folded(own) == folded(target):
                unneeded(report, asked.line, f"{own} is {target} without a line")

    def type(self, kind: Type) -> Type:
        """The type with the base's constants."""
        if isinstance(kind, Ref):
            self._definition(kind.name)
            return kind
        if isinstance(kind, Enum):
            return replace(kind, values=tuple(map(self._value, kind.values)))
        return map_children(kind, self.type)

    def union(self, kind: Union) -> Union:
        """A union whose discriminator has the base's constants."""
        return replace(kind, members=tuple(map(self._member, kind.members)))

    def _definition(self, name: str) -> None:
        found = self.definitions[name]
        if name not in self.seen and isinstance(found.type, Enum | Union):
            self.seen.add(name)
            self.definitions[name] = replace(found, type=self.type(found.type))

    def _value(self, value: EnumValue) -> EnumValue:
        base = self._base(value.value)
        if base == value.value:
            return value
        return replace(value, value=base, wires=((self.variant, value.value),))

    def _member(self, member: Member) -> Member:
        values = tuple(map(self._base, member.values))
        wires = tuple(
            (self.variant, base, value)
            for base, value in zip(values, member.values, strict=True)
            if isinstance(base, str) and isinstance(value, str) and base != value
        )
        return replace(member, values=values, wires=wires)

    def _base(self, value: Scalar) -> Scalar:
        if not isinstance(value, str) or value not in self.pairs:
            return value
        self.found.add(value)
        return self.pairs[value]


def kept_values(kind: Type, definitions: dict[str, Definition]) -> Type:
    """A type whose own constants are matched by no rule."""
    if isinstance(kind, Enum):
        return replace(kind, values=tuple(replace(value, kept=True) for value in kind.values))
    if isinstance(kind, Ref):
        found = definitions[kind.name]
        if isinstance(found.type, Enum):
            definitions[kind.name] = replace(found, type=kept_values(found.type, definitions))
        return kind
    return map_children(kind, lambda child: kept_values(child, definitions))
