"""The types of a package against those that datamodel-code-generator gives the same components."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from specloom.verify.declarations import Alias, FieldShape, Record, in_types
from specloom.verify.rules import MODELS, OURS, PARAMS, RULES, THEIRS
from specloom.verify.shapes import Part, Shape, everywhere, renamed, without, written

Declared: TypeAlias = Mapping[str, Record | Alias]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A type on which the two differ; `field` is None where a component as a whole does."""

    package: str
    component: str
    field: str | None
    ours: str
    theirs: str

    @property
    def place(self) -> str:
        """Which type it is, in one text."""
        return f"{self.package}.{self.component}" + ("" if self.field is None else f".{self.field}")


@dataclass(frozen=True, slots=True)
class Comparison:
    """One package of types, declared twice, by the names of components.

    `unions` are the components that stand for themselves where they are aliases; every other alias
    is the type that it is of.
    """

    package: str
    ours: Declared
    theirs: Declared
    unions: frozenset[str]

    def agreed(self) -> int:
        """On how many types the two are of one mind: those of fields, and those of unions."""
        return sum(
            ours == theirs and (field is not None or name in self.unions)
            for name, field, ours, theirs in self._pairs()
        )

    def disagreements(self) -> Iterator[Disagreement]:
        """Every field on which the two differ, and every component that only one of them has."""
        for name, field, ours, theirs in self._pairs():
            if ours != theirs:
                yield Disagreement(self.package, name, field, ours, theirs)

    def _pairs(self) -> Iterator[tuple[str, str | None, str, str]]:
        for name in sorted({*self.ours, *self.theirs}):
            ours, theirs = self._fields(name, OURS), self._fields(name, THEIRS)
            for field in dict.fromkeys((*theirs, *ours)):
                yield name, field, ours.get(field, "nothing"), theirs.get(field, "nothing")

    def _fields(self, name: str, side: str) -> dict[str | None, str]:
        """The types of a component by its fields, as normal text; its own by None."""
        declared = (self.ours if side == OURS else self.theirs).get(name)
        if isinstance(declared, Record):
            found: dict[str | None, str] = {
                wire: self._text(field, side) for wire, field in declared.fields.items()
            }
            return {None: "a record", **found}
        if isinstance(declared, Alias) and name in self.unions:
            # The model of a union is taken where its alias is, and so part of the alias.
            return {None: written(self._normal(without(declared.shape, ["~" + name]), side))}
        return {}

    def _text(self, field: FieldShape, side: str) -> str:
        text = written(self._normal(field.shape, side))
        return text if field.required else f"{text}, optional"

    def _normal(self, shape: Shape, side: str) -> Shape:
        shape = self._opened(shape, self.ours if side == OURS else self.theirs, frozenset())
        for rule in RULES:
            if self.package in rule.packages and side in rule.sides:
                shape = everywhere(shape, rule.apply)
        return shape

    def _opened(self, shape: Shape, declared: Declared, inside: frozenset[str]) -> Shape:
        """The type with each alias replaced by what it is of."""
        found: set[Part] = set()
        for part in shape:
            name = part.head.removeprefix("#")
            alias = declared.get(name) if part.head != name else None
            if isinstance(alias, Alias) and name not in self.unions | inside:
                found |= self._opened(alias.shape, declared, inside | {name})
            else:
                opened = (self._opened(one, declared, inside) for one in part.inside)
                found.add(replace(part, inside=tuple(opened)))
        return frozenset(found)


def by_component(
    declared: Declared, components: Mapping[str, str], package: str = ""
) -> dict[str, Record | Alias]:
    """Declarations by the components that they are of, which types call `#` and their name.

    What another package has of a component is called `~` and its name. Where a field hides the name
    of a package, the package is called `_models` or `_params`.
    """

    def plain(name: str) -> str:
        place, dot, rest = name.removeprefix("_").rpartition(".")
        if rest not in components or (dot and place not in (MODELS, PARAMS)):
            return name
        return ("#" if place in ("", package) else "~") + components[rest]

    return {
        components[name]: in_types(one, lambda shape: renamed(shape, plain))
        for name, one in declared.items()
        if name in components
    }
