"""Two variants' types of one place become one type that says which variant has what.

Equal stays; enumerations become their union with availability per value; unions are merged member by
member; anything else becomes a union of both, and a diagnostic.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from specloom.api.conversions import likely
from specloom.api.model import Definition
from specloom.api.types import (
    Enum,
    EnumValue,
    List,
    Map,
    Member,
    Nullable,
    Object,
    Primitive,
    Ref,
    Scalar,
    Type,
    Union,
    nullable,
    without_null,
)
from specloom.api.walk import rename, resolve
from specloom.diagnostics import Report, Source
from specloom.merge.limits import own_limits, primitive
from specloom.merge.matching import (
    as_union,
    best_member,
    match_members,
    match_texts,
    split_text,
)
from specloom.merge.spelling import (
    folded_value,
    folded_values,
    identity,
    one_to_one,
    same_values,
)


@dataclass(frozen=True, slots=True)
class TypeMerger:
    """Merges types of the base (`ours`, of one or more variants) with those of one more variant.

    Attributes:
        ours: The definitions that our types refer to. Theirs are among them under their new names:
            a type of ours that stands for several of theirs can hold both.
        theirs: The definitions that theirs refer to.
        names: How theirs are called from now on, where that is new.
        our_variants: The names of the variants that are merged already.
        their_variant: The name of the one that is merged with them.
        report: Where to report types that cannot be one.
        line: What a line of the configuration calls the place; nothing where none can be about it.
    """

    ours: Mapping[str, Definition]
    theirs: Mapping[str, Definition]
    names: Mapping[str, str]
    our_variants: tuple[str, ...]
    their_variant: str
    report: Report
    line: str = ""

    def merge(self, mine: Type, other: Type, where: str, source: Source) -> Type:
        """The type that covers both.

        Args:
            mine: Ours.
            other: Theirs.
            where: What a diagnostic calls the place.
            source: Where ours is.
        """
        if isinstance(mine, Nullable) or isinstance(other, Nullable):
            inner = self.merge(without_null(mine), without_null(other), where, source)
            return nullable(inner)
        left, right = resolve(mine, self.ours), resolve(other, self.theirs)
        if right == Primitive("any") or mine == rename(other, self.names):
            return mine
        if left == Primitive("any"):
            return rename(other, self.names)
        if self._is_theirs(mine):
            met = Union((Member(mine, variants=(self.their_variant,)),))
            return self.union(met, _members(other, right), where, source)
        if isinstance(left, Object) and isinstance(right, Union):
            return self._record_and_union(mine, right)
        if isinstance(mine, Ref):
            same = type(left) is type(right) or isinstance(left, Union) or _records(left, right)
            return mine if same else self._unlike(mine, other, where, source)
        if isinstance(left, Union) or isinstance(right, Union):
            return self.union(as_union(left), _members(other, right), where, source)
        merged = self._alike(left, right, where, source)
        return merged or self._unlike(mine, other, where, source)

    def _is_theirs(self, mine: Type) -> bool:
        """Whether only they have a definition: one type of ours has met several of theirs."""
        return isinstance(mine, Ref) and self.ours[mine.name].variants == (self.their_variant,)

    def _alike(self, left: Type, right: Type, where: str, source: Source) -> Type | None:
        if isinstance(left, Primitive) and isinstance(right, Primitive):
            return primitive(left, right, self.our_variants, self.their_variant)
        if isinstance(left, Enum) and isinstance(right, Enum):
            return enum(left, right)
        if isinstance(left, List) and isinstance(right, List):
            items = replace(self, line="").merge(left.items, right.items, where, source)
            own = own_limits(left, right, self.our_variants, self.their_variant)
            return replace(left, items=items, own=own)
        if isinstance(left, Map) and isinstance(right, Map):
            values = replace(self, line="").merge(left.values, right.values, where, source)
            own = own_limits(left, right, self.our_variants, self.their_variant)
            return replace(left, values=values, own=own)
        if _records(left, right):
            return left
        return None

    def _record_and_union(self, mine: Type, right: Union) -> Type:
        """Our record is one member of their union; the other members are theirs alone."""
        partner = best_member(mine, right, self.ours, self.theirs)
        both = (*self.our_variants, self.their_variant)
        members = [Member(mine, variants=both if partner else self.our_variants)]
        members += [
            replace(member, type=rename(member.type, self.names))
            for member in right.members
            if member is not partner
        ]
        default = partner.values[0] if partner and partner.values else right.default_value
        return Union(tuple(members), right.discriminator, default)

    def union(self, left: Union, right: Union, where: str, source: Source) -> Type:
        """Merge two unions member by member; members without a partner keep their variants.

        Where ours has met another one of theirs before, members that are theirs alone match only
        themselves.
        """
        added = [m for m in left.members if m.variants == (self.their_variant,)]
        known = [member.type for member in added]
        own = [member for member in left.members if member not in added]
        new = [m for m in right.members if rename(m.type, self.names) not in known]
        our_texts, ours = split_text(own, self.ours)
        their_texts, theirs = split_text(new, self.theirs)
        members = self._texts(our_texts, their_texts, where, source)
        discriminator = left.discriminator or right.discriminator
        pairs, rest = match_members(ours, theirs, discriminator, self.ours, self.theirs)
        for member, partners in pairs:
            members.append(self._with_all(member, partners, where, source))
        members += [*added, *(self._their_member(member) for member in rest)]
        if len(members) == 1:
            return members[0].type
        default = left.default_value if left.default_value is not None else right.default_value
        return Union(tuple(members), discriminator, default)

    def _texts(
        self, ours: list[Member], theirs: list[Member], where: str, source: Source
    ) -> list[Member]:
        """The text members of both: enumerations by their values, any string with any string."""
        pairs, rest = match_texts(ours, theirs, self.ours, self.theirs)
        merged = [self._with_all(mine, partners, where, source) for mine, partners in pairs]
        members = [*merged, *(self._their_member(member) for member in rest)]
        # Any string last: who reads the members in their order has found the values before.
        return sorted(members, key=self._is_any_text)

    def _is_any_text(self, member: Member) -> bool:
        return not isinstance(resolve(member.type, self.ours), Enum)

    def _with_all(
        self, member: Member, partners: Sequence[Member], where: str, source: Source
    ) -> Member:
        merged = self._our_member(member)
        for partner in partners:
            merged = self._member(merged, partner, where, source)
        return merged

    def _our_member(self, member: Member) -> Member:
        return replace(member, variants=member.variants or self.our_variants)

    def _their_member(self, member: Member) -> Member:
        variants = member.variants or (self.their_variant,)
        return replace(member, type=rename(member.type, self.names), variants=variants)

    def _member(self, member: Member, partner: Member, where: str, source: Source) -> Member:
        wires = (*member.wires, *partner.wires, *self._wires(member.values, partner.values))
        return Member(
            replace(self, line="").merge(member.type, partner.type, where, source),
            _all_values(member.values, partner.values),
            tuple(dict.fromkeys((*self._our_member(member).variants, self.their_variant))),
            tuple(dict.fromkeys(wires)),
        )

    def _wires(
        self, ours: tuple[Scalar, ...], theirs: tuple[Scalar, ...]
    ) -> Iterator[tuple[str, str, str]]:
        """How they write our discriminator values, where they write them otherwise."""
        texts = [[value for value in values if isinstance(value, str)] for values in (ours, theirs)]
        left, right = ([v for v in one if v not in other] for one, other in (texts, texts[::-1]))
        for value, wire in one_to_one(left, right).items():
            yield self.their_variant, value, wire

    def _unlike(self, mine: Type, other: Type, where: str, source: Source) -> Type:
        left, right = resolve(mine, self.ours), resolve(other, self.theirs)
        if _covers(left, right):
            return mine
        if _covers(right, left) and isinstance(right, Primitive):
            member = Member(
                rename(other, self.names), variants=(*self.our_variants, self.their_variant)
            )
            return Union((Member(mine, variants=self.our_variants), member))
        return self.both(mine, other, where, source)

    def both(self, mine: Type, other: Type, where: str, source: Source) -> Type:
        """Two types that have nothing in common, as a union."""
        message = (
            f"{where} is {_described(mine, self.ours)} for {', '.join(self.our_variants)}"
            f" and {_described(other, self.theirs)} for {self.their_variant}"
        )
        self.report.warning("SL401", message, source, self._hint(mine, other))
        theirs = Member(rename(other, self.names), variants=(self.their_variant,))
        if isinstance(mine, Nullable) or isinstance(other, Nullable):
            theirs = replace(theirs, type=without_null(theirs.type))
            mine = without_null(mine)
            return nullable(Union((Member(mine, variants=self.our_variants), theirs)))
        return Union((Member(mine, variants=self.our_variants), theirs))

    def _hint(self, mine: Type, other: Type) -> str:
        how = likely(resolve(mine, self.ours), resolve(other, self.theirs))
        if not how or not self.line:
            return "Each takes its own. If one spec is wrong, fix it by an overlay."
        line = f'"{self.line}" = "{how}"'
        return f"Each takes its own. If it is the same value, write {line} in [variant.convert]."


def _all_values(ours: tuple[Scalar, ...], theirs: tuple[Scalar, ...]) -> tuple[Scalar, ...]:
    """The discriminator values of both, without those of theirs that are ours in another spelling."""
    spoken = folded_values(ours)
    return tuple(
        dict.fromkeys((*ours, *(value for value in theirs if folded_value(value) not in spoken)))
    )


def _members(kind: Type, found: Type) -> Union:
    """What is behind a type, if that is a union, or the type as the one member of a union."""
    return found if isinstance(found, Union) else as_union(kind)


def enum(left: Enum, right: Enum) -> Enum:
    """The values of both, ours first, each with the variants that have it; open if either is."""
    values = {identity(value.value): value for value in left.values}
    partners = same_values(left.values, right.values)
    for value in right.values:
        known = partners.get(identity(value.value))
        key = identity((known or value).value)
        values[key] = _both(values[key], value) if known else value
    # A constant of ours stays one, however open theirs is; what is open for us stays open.
    constant = len(values) == 1 and not left.open
    free = tuple(dict.fromkeys((*left.any_text, *right.any_text)))
    return Enum(tuple(values.values()), not constant and (left.open or right.open), free)


def _both(known: EnumValue, value: EnumValue) -> EnumValue:
    variants = tuple(dict.fromkeys((*known.variants, *value.variants)))
    other = known.value != value.value
    wires = tuple((variant, value.value) for variant in value.variants) if other else ()
    text = known.description or value.description
    every = dict.fromkeys((*known.wires, *value.wires, *wires))
    return EnumValue(known.value, text, variants, tuple(every))


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


def _described(kind: Type, known: Mapping[str, Definition]) -> str:
    record = isinstance(kind, Ref) and isinstance(resolve(kind, known), Object)
    return describe(kind if record else resolve(kind, known))


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
