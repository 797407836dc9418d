"""Compares two type expressions, of one place each; references are left to whoever holds the schemas."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.api.model import Definition
from specloom.api.types import (
    ANY,
    Enum,
    List,
    Map,
    Nullable,
    Object,
    Primitive,
    Ref,
    Type,
    without_null,
)
from specloom.api.types import Union as OneOf
from specloom.comparison.describe import describe, scalar
from specloom.diff.facts import Spot
from specloom.diff.fields import compare_objects
from specloom.diff.known import Schemas
from specloom.diff.limits import compare_limits
from specloom.diff.unions import compare_unions, compare_with_union

#: Formats that only say how wide a number is: JSON does not.
_WIDTHS = frozenset({"", "int32", "int64", "float", "double"})


@dataclass(frozen=True, slots=True)
class Types(Schemas):
    """Compares types; what it finds is noted where it stands."""

    def compare(self, old: Type, new: Type, spot: Spot) -> None:
        """Note at a place what differs, and the schemas that stand there."""
        nulls = isinstance(old, Nullable), isinstance(new, Nullable)
        if nulls[0] != nulls[1]:
            spot.note("became-nullable" if nulls[1] else "became-not-nullable")
        old, new = without_null(old), without_null(new)
        if isinstance(old, Ref) and isinstance(new, Ref):
            self._compare_named(self.old[old.name], self.new[new.name], spot)
        else:
            self._unlike(old, new, spot)

    def _compare_named(self, old: Definition, new: Definition, spot: Spot) -> None:
        """Compare each pair of components once, and what is inline, or another component now, where it stands."""
        if self.is_one(old, new):
            spot.use(old.name, new.name)
        elif (names := (old.name, new.name)) not in spot.inside:
            before, after = (
                source if found.inline else found.source
                for found, source in zip((old, new), spot.sources, strict=True)
            )
            below = spot.at(before, after).within(names)
            self.compare(_beside(old, new), _beside(new, old), below)

    def is_one(self, old: Definition, new: Definition) -> bool:
        """Whether two definitions are one component: two names are of one if no state has both."""
        if old.inline or new.inline:
            return False
        return old.name == new.name or (old.name not in self.new and new.name not in self.old)

    def _unlike(self, old: Type, new: Type, spot: Spot) -> None:
        """Note what differs of two types of which one at least is no reference."""
        named = old, new
        old, new = self.opened(old, new=False), self.opened(new, new=True)
        if isinstance(old, OneOf) and isinstance(new, OneOf):
            compare_unions(self, old, new, spot)
        elif isinstance(old, OneOf) or isinstance(new, OneOf):
            compare_with_union(self, *named, spot)
        elif isinstance(old, Enum) and isinstance(new, Enum):
            _compare_enums(old, new, spot)
        elif isinstance(old, Primitive) and isinstance(new, Primitive):
            _compare_primitives(old, new, spot)
        elif isinstance(old, List) and isinstance(new, List):
            _note_limits(old, new, spot)
            self.compare(old.items, new.items, spot.step("[]", "items"))
        elif isinstance(old, Map) and isinstance(new, Map):
            _note_limits(old, new, spot)
            self.compare(old.values, new.values, spot.step("{}", "additionalProperties"))
        elif isinstance(old, Object | Map) and isinstance(new, Object | Map):
            compare_objects(self, _record(old), _record(new), spot)
        else:
            spot.note(_relation(old, new), self.words(old, new=False), self.words(new))


def _beside(found: Definition, other: Definition) -> Type:
    """What a definition is; beside what is inline, or is several types, a component keeps its name."""
    single = not found.inline and not isinstance(found.type, OneOf)
    several = other.inline or isinstance(other.type, OneOf)
    return Ref(found.name) if single and several else found.type


def _record(kind: Object | Map) -> Object:
    """An object without named members, as a record."""
    return kind if isinstance(kind, Object) else Object((), extra=_extra(kind.values))


def _extra(values: Type) -> Type | None:
    return None if values == ANY else values


def _compare_enums(old: Enum, new: Enum, spot: Spot) -> None:
    before = {(type(one.value), one.value): one for one in old.values}
    after = {(type(one.value), one.value): one for one in new.values}
    for key, value in after.items():
        if key not in before:
            spot.note("value-added", detail=scalar(value.value))
        elif value.description != before[key].description:
            inner = spot.step(f"={scalar(value.value)}")
            inner.note("description-changed", before[key].description, value.description)
    for key, value in before.items():
        if key not in after:
            spot.note("value-removed", detail=scalar(value.value))
    if old.open != new.open:
        spot.note("values-opened" if new.open else "values-closed", *_values(old, new))


def _values(*kinds: Enum) -> list[str]:
    return [describe(kind, {}) for kind in kinds]


def _compare_primitives(old: Primitive, new: Primitive, spot: Spot) -> None:
    if old.name != new.name:
        spot.note(_relation(old, new), describe(old, {}), describe(new, {}))
        return
    _note_limits(old, new, spot)
    formats = [one.format if one.format not in _WIDTHS else "" for one in (old, new)]
    if formats[0] != formats[1]:
        spot.note("format-changed", *(one or "none" for one in formats))


def _note_limits(old: Primitive | List | Map, new: Primitive | List | Map, spot: Spot) -> None:
    for rule, keyword, was, now in compare_limits(old.limits, new.limits):
        spot.note(rule, was, now, detail=keyword)


def _relation(old: Type, new: Type) -> str:
    """The rule for two types of different kinds."""
    if isinstance(old, Enum) and _takes(new, old) and new != ANY:
        return "values-opened"
    if isinstance(new, Enum) and _takes(old, new) and old != ANY:
        return "values-closed"
    if _takes(new, old):
        return "type-widened"
    return "type-narrowed" if _takes(old, new) else "type-changed"


def _takes(wide: Type, narrow: Type) -> bool:
    """Whether each value of a type is one of another."""
    if wide == ANY:
        return True
    if isinstance(wide, Primitive) and isinstance(narrow, Primitive):
        return (wide.name, narrow.name) == ("number", "integer")
    if isinstance(wide, Primitive) and isinstance(narrow, Enum):
        return all(_json_type(one.value) in _TYPES.get(wide.name, ()) for one in narrow.values)
    return False


_TYPES = {
    "string": ("string",),
    "integer": ("integer",),
    "number": ("integer", "number"),
    "boolean": ("boolean",),
}


def _json_type(value: object) -> str:
    names = {str: "string", bool: "boolean", int: "integer", float: "number"}
    return names.get(type(value), "null")
