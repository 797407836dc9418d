"""Records of two variants become one record, field by field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from specloom.api.types import (
    ANY,
    Enum,
    Field,
    FieldUse,
    Map,
    Nullable,
    Object,
    Ref,
    Type,
    nullable,
    without_null,
)
from specloom.api.walk import rename, resolve
from specloom.diagnostics import NOWHERE, Report, Source
from specloom.merge.conversions import conversion
from specloom.merge.spelling import Likeness
from specloom.merge.types import TypeMerger


@dataclass(frozen=True, slots=True)
class FieldMerger:
    """Merges the fields of a record of ours with those of what it stands for."""

    types: TypeMerger
    #: Merges types of theirs with one another.
    among: TypeMerger

    @classmethod
    def of(cls, types: TypeMerger) -> FieldMerger:
        """What merges fields whose types are merged so."""
        theirs, name = types.theirs, types.their_variant
        # What one variant says in two places is no disagreement to tell of.
        return cls(types, TypeMerger(theirs, theirs, {}, (name,), name, Report()))

    def merge(
        self,
        left: Object,
        others: Sequence[Type],
        where: str,
        source: Source,
        discriminators: Mapping[str, str],
    ) -> Object:
        """Our record with every type of theirs that it stands for: records, maps, anything."""
        rights = [other for other in others if isinstance(other, Object)]
        free = len(rights) < len(others)
        theirs: dict[str, list[Field]] = {}
        for right in rights:
            for child in right.fields:
                theirs.setdefault(child.name, []).append(child)
        names = self._partners(left, rights, discriminators)
        merged: list[Field] = []
        for child in left.fields:
            partners = theirs.pop(names.get(child.name, ""), [])
            found = self._field(child, partners, len(others), f"{where}.{child.name}", source)
            merged.append(self._free(found) if free and not partners else found)
        for alike in theirs.values():
            kind = rename(self._kind(alike, where, source), self.types.names)
            uses = (self._use(alike, alike[0].name, len(others)),)
            merged.append(replace(alike[0], type=kind, uses=uses))
        closed = left.closed and not free and all(right.closed for right in rights)
        return Object(tuple(merged), closed, left.extra)

    def _partners(
        self, left: Object, rights: Sequence[Object], discriminators: Mapping[str, str]
    ) -> dict[str, str]:
        """Their field for each of ours, the same in all of their records that have it."""
        likeness = Likeness(self.types.ours, self.types.theirs)
        found: dict[str, str] = {}
        for right in rights:
            for name, partner in likeness.fields(left, right, discriminators).items():
                # Where their records spell it differently, only our spelling is the field.
                if name == partner or name not in found:
                    found[name] = partner
        exact = {partner for name, partner in found.items() if name == partner}
        return {n: p for n, p in found.items() if n == p or p not in exact}

    def _free(self, mine: Field) -> Field:
        """A field of ours for a variant that has a map there: it takes every field."""
        use = FieldUse(self.types.their_variant, required=False, type=ANY)
        return replace(mine, uses=(*mine.uses, use))

    def _field(
        self, mine: Field, partners: list[Field], records: int, where: str, source: Source
    ) -> Field:
        if not partners:
            return mine
        kind, convert = mine.type, self._conversion(mine.type, partners)
        likeness = Likeness(self.types.ours, self.types.theirs)
        for other in partners if convert in ("", "list") else ():
            theirs = likeness.item(mine.type, other.type) if convert else other.type
            own = other.uses[0].wire or other.name
            line = f"{self.types.line}.{own}" if self.types.line else ""
            types = replace(self.types, line=line)
            kind = types.merge(kind, theirs, where, source)
        use = replace(self._use(partners, mine.name, records), convert=convert)
        # What the base says of the type, it says of the field.
        known = without_null(mine.type)
        said = isinstance(known, Ref) and self.types.ours[known.name].description
        described = [] if said else [other.description for other in partners]
        return replace(
            mine,
            type=kind,
            uses=(*mine.uses, use),
            description=next(filter(None, [mine.description, *described]), ""),
            deprecated=mine.deprecated and all(other.deprecated for other in partners),
            read_only=mine.read_only and all(other.read_only for other in partners),
            write_only=mine.write_only or any(other.write_only for other in partners),
        )

    def _conversion(self, mine: Type, partners: list[Field]) -> str:
        """What they write where we have another type: as configured, or as the types alone say."""
        uses = [use for other in partners for use in other.uses]
        configured = [use.convert for use in uses if use.convert]
        if not configured and any(use.kept for use in uses):
            return ""
        likeness = Likeness(self.types.ours, self.types.theirs)
        return conversion(likeness, mine, [other.type for other in partners], configured)

    def _kind(self, alike: list[Field], where: str, source: Source) -> Type:
        kind = alike[0].type
        for other in alike[1:]:
            kind = self.among.merge(kind, other.type, where, source)
        return kind

    def _use(self, alike: list[Field], name: str, records: int) -> FieldUse:
        """What they say of a field that several of their records have: what all of these say."""
        uses = [other.uses[0] for other in alike]
        first = uses[0]
        kind = first.type
        for use in uses[1:]:
            kind = self._said(kind, use.type)
        same = all(
            (use.default, use.has_default) == (first.default, first.has_default) for use in uses
        )
        return replace(
            first,
            required=len(uses) == records and all(use.required for use in uses),
            type=rename(kind, self.types.names),
            default=first.default if same else None,
            has_default=first.has_default and same,
            wire=alike[0].name if alike[0].name != name and not first.apart else first.wire,
        )

    def _said(self, kind: Type, other: Type) -> Type:
        """Two types that they have for one field; of two records the first stands for both."""
        if isinstance(kind, Nullable) or isinstance(other, Nullable):
            return nullable(self._said(without_null(kind), without_null(other)))
        pair = [resolve(one, self.types.theirs) for one in (kind, other)]
        if isinstance(kind, Ref) and all(isinstance(one, Object | Map) for one in pair):
            return kind
        if all(isinstance(one, Enum) for one in pair):
            kind, other = pair
        return self.among.merge(kind, other, "", NOWHERE)
