"""Compares two objects field by field."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.api.model import ParameterUse
from specloom.api.types import ANY, Field, FieldUse, Object
from specloom.comparison.describe import value_text
from specloom.diff.changes import Direction
from specloom.diff.facts import BOTH, Spot
from specloom.diff.known import Schemas
from specloom.diff.matching import by_key, of_fields, renamed

_SENT, _READ = frozenset({Direction.SENT}), frozenset({Direction.READ})


def compare_objects(types: Schemas, old: Object, new: Object, spot: Spot) -> None:
    """Note which fields came, went or changed, and what became of others than the named ones."""
    spots = _Spots(spot, Inherited.by(types, old, new))
    both, gone, come = field_pairs(types, old, new)
    for before, after, why in both:
        if why:
            spots.of(after, before).note("field-renamed", before.name, after.name, evidence=why)
    for after in come:
        required = "required" if after.uses[0].required else "optional"
        spots.of(after).note(f"field-added-{required}", new=types.words(after.type))
    for before in gone:
        spots.of(None, before).note("field-removed", types.words(before.type, new=False))
    for before, after, _ in both:
        compare_fields(types, before, after, spots.of(after, before))
    _compare_extra(types, old, new, spot)


def field_pairs(
    types: Schemas, old: Object, new: Object
) -> tuple[list[tuple[Field, Field, str]], list[Field], list[Field]]:
    """The fields that belong together, with the evidence if they were renamed; those that are gone; new ones."""
    both, gone, come = by_key(old.fields, new.fields, lambda field: field.name)
    found = [(before, after, "") for before, after in both]
    for before, after, why in renamed(gone, come, of_fields(types.same)):
        found.append((before, after, why))
        gone.remove(before)
        come.remove(after)
    return found, gone, come


@dataclass(frozen=True, slots=True)
class Inherited:
    """Which fields of an object are of another one; `bases` are the components that both states take fields from."""

    types: Schemas
    bases: frozenset[str]

    @classmethod
    def by(cls, types: Schemas, old: Object, new: Object) -> Inherited:
        """What two states of an object take over."""
        return cls(types, _bases(old) & _bases(new))

    def holder(self, new: Field | None, old: Field | None) -> str:
        """The component that declares a field, which all that take it over share; empty if it is the object's own."""
        origin, *others = {one.origin for one in (new, old) if one}
        inherited = not others and origin in self.bases and self._is_as_declared(origin, new, old)
        return origin if inherited else ""

    def _is_as_declared(self, base: str, new: Field | None, old: Field | None) -> bool:
        """Whether what became of a field is what became of it in the component that declares it."""
        if base not in self.types.old or base not in self.types.new:
            return True
        kinds = self.types.old[base].type, self.types.new[base].type
        return all(
            not isinstance(kind, Object) or _field(kind, one or other) == one
            for kind, one, other in ((kinds[0], old, new), (kinds[1], new, old))
        )


@dataclass(frozen=True, slots=True)
class _Spots:
    """Where the fields of an object are."""

    spot: Spot
    inherited: Inherited

    def of(self, new: Field | None, old: Field | None = None) -> Spot:
        """The spot of a field: below the component that declares it."""
        base = self.inherited.holder(new, old)
        spot = self.spot.under(base) if base else self.spot
        fields = [one for one in (new, old) if one]
        return spot_of(fields[0], spot, old if new else None)


def _field(kind: Object, like: Field | None) -> Field | None:
    return next((one for one in kind.fields if like and one.name == like.name), None)


def _bases(kind: Object) -> frozenset[str]:
    return frozenset(field.origin for field in kind.fields if field.origin)


def spot_of(field: Field, spot: Spot, old: Field | None = None) -> Spot:
    """Where a field is; what is read only is never sent, and what is write only never read."""
    kept = [field, *([old] if old else [])]
    way = BOTH
    if all(one.read_only for one in kept):
        way = _READ
    elif all(one.write_only for one in kept):
        way = _SENT
    below = spot.step(f".{field.name}", "properties", field.name, directions=way)
    if old is None or old.name == field.name:
        return below
    return below.at(spot.sources[0].at("properties", old.name), below.sources[1])


def compare_fields(types: Schemas, old: Field, new: Field, spot: Spot) -> None:
    """Note what became of one field."""
    before, after = old.uses[0], new.uses[0]
    if before.required != after.required:
        spot.note("became-required" if after.required else "became-optional")
    if old.deprecated != new.deprecated:
        spot.note("field-deprecated" if new.deprecated else "field-restored")
    if old.read_only != new.read_only:
        spot.note("became-read-only" if new.read_only else "became-writable")
    if old.write_only != new.write_only:
        spot.note("became-write-only" if new.write_only else "became-readable")
    note_default(before, after, spot)
    if old.description != new.description:
        spot.note("description-changed", old.description, new.description)
    types.compare(old.type, new.type, spot)


def note_default(old: FieldUse | ParameterUse, new: FieldUse | ParameterUse, spot: Spot) -> None:
    """Note what became of a default."""
    texts = [value_text(one.default) if one.has_default else "" for one in (old, new)]
    if texts[0] == texts[1]:
        return
    rule = "changed" if all(texts) else "added" if texts[1] else "removed"
    spot.note(f"default-{rule}", *texts)


def _compare_extra(types: Schemas, old: Object, new: Object, spot: Spot) -> None:
    if old.closed != new.closed:
        spot.note("object-closed" if new.closed else "object-opened")
    elif (old.extra or ANY) != (new.extra or ANY) or old.extra:
        below = spot.step("{}", "additionalProperties")
        types.compare(old.extra or ANY, new.extra or ANY, below)
