"""Two variants' types of one place become one type that says which variant has what.

Equal stays; enumerations become their union with availability per value; unions are merged arm by
arm; anything else becomes a union of both, and a diagnostic.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from specloom.api.model import Definition
from specloom.api.types import (
    Enum,
    EnumValue,
    Field,
    FieldUse,
    List,
    Map,
    Member,
    Nullable,
    Object,
    Primitive,
    Ref,
    Type,
    Union,
    nullable,
    without_null,
)
from specloom.api.walk import rename, resolve
from specloom.diagnostics import Report, Source
from specloom.merge.matching import as_union, best_arm, match_members, split_text


@dataclass(frozen=True, slots=True)
class TypeMerger:
    """Merges types of the base (`ours`, of one or more variants) with those of one more variant."""

    ours: Mapping[str, Definition]
    theirs: Mapping[str, Definition]
    names: Mapping[str, str]
    our_variants: tuple[str, ...]
    their_variant: str
    report: Report

    def merge(self, mine: Type, other: Type, where: str, source: Source) -> Type:
        """The type that covers both.

        Args:
            mine: Ours.
            other: Theirs.
            where: What a diagnostic calls the place.
            source: Where ours stands.
        """
        if isinstance(mine, Nullable) or isinstance(other, Nullable):
            inner = self.merge(without_null(mine), without_null(other), where, source)
            return nullable(inner)
        left, right = resolve(mine, self.ours), resolve(other, self.theirs)
        if right == Primitive("any"):
            return mine
        if left == Primitive("any"):
            return rename(other, self.names)
        if isinstance(left, Object) and isinstance(right, Union):
            return self._record_and_union(mine, right)
        if isinstance(mine, Ref):
            same = type(left) is type(right) or isinstance(left, Union) or _records(left, right)
            return mine if same else self._unlike(mine, other, where, source)
        merged = self._alike(left, right, where, source)
        return merged or self._unlike(mine, other, where, source)

    def _alike(self, left: Type, right: Type, where: str, source: Source) -> Type | None:
        if isinstance(left, Primitive) and isinstance(right, Primitive):
            return _primitive(left, right)
        if isinstance(left, Enum) and isinstance(right, Enum):
            return enum(left, right)
        if isinstance(left, List) and isinstance(right, List):
            return replace(left, items=self.merge(left.items, right.items, where, source))
        if isinstance(left, Map) and isinstance(right, Map):
            return Map(self.merge(left.values, right.values, where, source))
        if isinstance(left, Union) or isinstance(right, Union):
            return self.union(as_union(left), as_union(right), where, source)
        if _records(left, right):
            return left
        return None

    def _record_and_union(self, mine: Type, right: Union) -> Type:
        """Our record is one arm of their union; the other arms are theirs alone."""
        partner = best_arm(mine, right, self.ours, self.theirs)
        both = (*self.our_variants, self.their_variant)
        members = [Member(mine, variants=both if partner else self.our_variants)]
        members += [
            replace(member, type=rename(member.type, self.names))
            for member in right.members
            if member is not partner
        ]
        default = partner.tags[0] if partner and partner.tags else right.default_tag
        return Union(tuple(members), right.tag, default)

    def union(self, left: Union, right: Union, where: str, source: Source) -> Type:
        """Merge two unions arm by arm; arms without a partner keep their variants."""
        our_texts, ours = split_text(left, self.ours)
        their_texts, theirs = split_text(right, self.theirs)
        members = self._texts(our_texts, their_texts, where, source)
        tag = left.tag or right.tag
        pairs, rest = match_members(ours, theirs, tag, self.ours, self.theirs)
        for member, partner in pairs:
            if partner is None:
                members.append(self._our_arm(member))
            else:
                members.append(self._arm(member, partner, where, source))
        members += [self._their_arm(member) for member in rest]
        if len(members) == 1:
            return members[0].type
        default = left.default_tag if left.default_tag is not None else right.default_tag
        return Union(tuple(members), tag, default)

    def _texts(
        self, ours: list[Member], theirs: list[Member], where: str, source: Source
    ) -> list[Member]:
        """The text arms of both: enumerations become one, any string stays an arm of its own."""
        our_enums = [m for m in ours if isinstance(resolve(m.type, self.ours), Enum)]
        their_enums = [m for m in theirs if isinstance(resolve(m.type, self.theirs), Enum)]
        enums = [self._our_arm(member) for member in our_enums]
        for member in their_enums:
            if enums:
                enums[0] = self._arm(enums[0], member, where, source)
            else:
                enums.append(self._their_arm(member))
        free = [self._our_arm(m) for m in ours if m not in our_enums]
        for member in theirs:
            if member not in their_enums and free:
                free[0] = self._arm(free[0], member, where, source)
            elif member not in their_enums:
                free.append(self._their_arm(member))
        return [*enums, *free]

    def _our_arm(self, member: Member) -> Member:
        return replace(member, variants=member.variants or self.our_variants)

    def _their_arm(self, member: Member) -> Member:
        variants = member.variants or (self.their_variant,)
        return replace(member, type=rename(member.type, self.names), variants=variants)

    def _arm(self, member: Member, partner: Member, where: str, source: Source) -> Member:
        return Member(
            self.merge(member.type, partner.type, where, source),
            tuple(dict.fromkeys((*member.tags, *partner.tags))),
            tuple(dict.fromkeys((*self._our_arm(member).variants, self.their_variant))),
        )

    def _unlike(self, mine: Type, other: Type, where: str, source: Source) -> Type:
        left, right = resolve(mine, self.ours), resolve(other, self.theirs)
        if _covers(left, right):
            return mine
        if _covers(right, left) and isinstance(right, Primitive):
            arm = Member(
                rename(other, self.names), variants=(*self.our_variants, self.their_variant)
            )
            return Union((Member(mine, variants=self.our_variants), arm))
        message = (
            f"{where} is {describe(left)} for {', '.join(self.our_variants)}"
            f" and {describe(right)} for {self.their_variant}"
        )
        hint = "Both are accepted. If one spec is wrong, mend it with an overlay."
        self.report.warning("SL401", message, source, hint)
        theirs = Member(rename(other, self.names), variants=(self.their_variant,))
        return Union((Member(mine, variants=self.our_variants), theirs))

    def fields(self, left: Object, rights: list[Object], where: str, source: Source) -> Object:
        """Merge a record with those of the other variant's that it stands for, field by field."""
        theirs = {f.name: self._their_field(f, rights) for o in rights for f in o.fields}
        names = _partners([child.name for child in left.fields], list(theirs))
        merged = []
        for child in left.fields:
            partner = theirs.pop(names.get(child.name, ""), None)
            merged.append(self._field(child, partner, f"{where}.{child.name}", source))
        merged += [self._renamed(child) for child in theirs.values()]
        extra = left.extra
        return Object(tuple(merged), left.closed and all(o.closed for o in rights), extra)

    def _their_field(self, child: Field, rights: list[Object]) -> Field:
        everywhere = all(
            any(f.name == child.name and f.uses[0].required for f in o.fields) for o in rights
        )
        return replace(child, uses=(replace(child.uses[0], required=everywhere),))

    def _field(self, mine: Field, other: Field | None, where: str, source: Source) -> Field:
        if other is None:
            return mine
        return replace(
            mine,
            type=self.merge(mine.type, other.type, where, source),
            uses=(*mine.uses, *(self._their_use(use, mine, other) for use in other.uses)),
            description=mine.description or other.description,
            deprecated=mine.deprecated and other.deprecated,
            read_only=mine.read_only and other.read_only,
        )

    def _their_use(self, use: FieldUse, mine: Field, other: Field) -> FieldUse:
        wire = other.name if other.name != mine.name else use.wire
        return replace(self._renamed_use(use), wire=wire)

    def _renamed(self, child: Field) -> Field:
        uses = tuple(self._renamed_use(use) for use in child.uses)
        return replace(child, type=rename(child.type, self.names), uses=uses)

    def _renamed_use(self, use: FieldUse) -> FieldUse:
        return replace(use, type=rename(use.type, self.names))


def _partners(ours: list[str], theirs: list[str]) -> dict[str, str]:
    """Their field for each of ours: the one of that name, else that but for brackets."""
    left = {plain(name): name for name in theirs if name not in ours}
    found = {name: name for name in ours if name in theirs}
    return found | {
        name: left[plain(name)] for name in ours if name not in found and plain(name) in left
    }


def plain(name: str) -> str:
    """A field's name without the brackets that some forms write behind the name of a list."""
    return name.removesuffix("[]")


def enum(left: Enum, right: Enum) -> Enum:
    """The values of both, ours first, each with the variants that have it; open if either is."""
    values = {value.value: value for value in left.values}
    for value in right.values:
        known = values.get(value.value)
        values[value.value] = _both(known, value) if known else value
    # One value in both, and closed in one: a constant, however open the other writes it.
    constant = len(values) == 1 and not (left.open and right.open)
    free = tuple(dict.fromkeys((*left.any_text, *right.any_text)))
    return Enum(tuple(values.values()), not constant and (left.open or right.open), free)


def _both(known: EnumValue, value: EnumValue) -> EnumValue:
    variants = tuple(dict.fromkeys((*known.variants, *value.variants)))
    return EnumValue(known.value, known.description or value.description, variants)


def _primitive(left: Primitive, right: Primitive) -> Primitive | None:
    if left.name == right.name:
        return replace(left, format=left.format or right.format)
    if {left.name, right.name} == {"integer", "number"}:
        return left if left.name == "number" else right
    return None


def _records(left: Type, right: Type) -> bool:
    return isinstance(left, Object | Map) and isinstance(right, Object | Map)


def _covers(wide: Type, narrow: Type) -> bool:
    """Whether every value of an enumeration is one of a plain scalar type."""
    if not isinstance(wide, Primitive) or not isinstance(narrow, Enum):
        return False
    kinds: dict[str, tuple[type, ...]] = {
        "string": (str,),
        "integer": (int,),
        "number": (int, float),
        "boolean": (bool,),
    }
    kind = kinds.get(wide.name, ())
    return all(isinstance(value.value, kind) for value in narrow.values)


def describe(kind: Type) -> str:
    """A type in a few words, for a person."""
    if isinstance(kind, Primitive):
        return kind.name
    if isinstance(kind, Enum):
        return " | ".join(str(value.value) for value in kind.values[:4])
    if isinstance(kind, List):
        return f"a list of {describe(kind.items)}"
    if isinstance(kind, Ref):
        return kind.name
    return {"Object": "an object", "Map": "a map", "Union": "a union"}.get(type(kind).__name__, "?")
