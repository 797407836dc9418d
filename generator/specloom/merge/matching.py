"""Which definition and union member of a variant is which of the base's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from specloom.api.model import Api, Definition, Operation
from specloom.api.partners import partners_of
from specloom.api.types import (
    Enum,
    FieldUse,
    List,
    Map,
    Member,
    Object,
    Primitive,
    Ref,
    Scalar,
    Type,
    Union,
    without_null,
)
from specloom.api.walk import definitions_by_name, resolve
from specloom.merge.member_likeness import member_likeness
from specloom.merge.parameters import match_parameters
from specloom.merge.spelling import Likeness, folded_value, folded_values

#: Each of our members with those of theirs that it stands for, and those of theirs that are left.
Matched: TypeAlias = tuple[list[tuple[Member, list[Member]]], list[Member]]


def match_members(
    ours: Sequence[Member],
    theirs: Sequence[Member],
    discriminator: str,
    left: Mapping[str, Definition],
    right: Mapping[str, Definition],
) -> Matched:
    """Pair the members of two unions: by discriminator, then by constants and shape, the most alike first.

    One member of theirs whose discriminator has several values can be several of ours; each gets it narrowed to
    its own values. And several of theirs can be one of ours.

    Returns:
        Each of our members with its partners, and their members that have none.
    """
    theirs = [_valued(member, ours, discriminator, right) for member in theirs]
    scored = sorted(
        (-likeness, mine, other)
        for mine, member in enumerate(ours)
        for other, candidate in enumerate(theirs)
        if (likeness := member_likeness(member, candidate, left, right)) > 0
    )
    partners: dict[int, int] = {}
    for _, mine, other in scored:
        several = folded_values(theirs[other].values) > folded_values(ours[mine].values) > set()
        if mine not in partners and (several or other not in partners.values()):
            partners[mine] = other
    used = set(partners.values())
    found: list[list[Member]] = [[] for _ in ours]
    for mine, member in enumerate(ours):
        if mine in partners:
            found[mine].append(
                _narrowed(theirs[partners[mine]], discriminator, member.values, right)
            )
    rest = []
    for other, candidate in enumerate(theirs):
        keys = folded_values(candidate.values)
        wide = [mine for mine, member in enumerate(ours) if folded_values(member.values) & keys]
        if other not in used and wide:
            found[wide[0]].append(candidate)
        elif other not in used:
            rest.append(candidate)
    return list(zip(ours, found, strict=True)), rest


def _valued(
    member: Member, ours: Sequence[Member], discriminator: str, known: Mapping[str, Definition]
) -> Member:
    """Their member with the values of our discriminator, where a plain record lists some of them."""
    record = resolve(member.type, known)
    if member.values or not discriminator or not isinstance(record, Object):
        return member
    kinds = [resolve(one.type, known) for one in record.fields if one.name == discriminator]
    values = tuple(v.value for kind in kinds if isinstance(kind, Enum) for v in kind.values)
    meant = {value for mine in ours for value in folded_values(mine.values)}
    return replace(member, values=values) if meant & folded_values(values) else member


def match_texts(
    ours: Sequence[Member],
    theirs: Sequence[Member],
    left: Mapping[str, Definition],
    right: Mapping[str, Definition],
) -> Matched:
    """Pair the text members of two unions: any string with any string, and the enumerations.

    Those match one to one by the values that they share, then by name. Of enumerations without a
    name there is no telling whether they are the same, so any two of them are.
    """
    scored = sorted(
        (tuple(-part for part in likeness), mine, other)
        for mine, member in enumerate(ours)
        for other, candidate in enumerate(theirs)
        if (likeness := _text_likeness(member.type, candidate.type, left, right)) is not None
    )
    partners: dict[int, int] = {}
    for _, mine, other in scored:
        if mine not in partners and other not in partners.values():
            partners[mine] = other
    pairs = [
        (member, [theirs[partners[mine]]] if mine in partners else [])
        for mine, member in enumerate(ours)
    ]
    used = set(partners.values())
    return pairs, [member for other, member in enumerate(theirs) if other not in used]


def _text_likeness(
    ours: Type, theirs: Type, left: Mapping[str, Definition], right: Mapping[str, Definition]
) -> tuple[int, ...] | None:
    """How many values two texts share, and whether their names are one; None for no pair."""
    mine, other = resolve(ours, left), resolve(theirs, right)
    if not isinstance(mine, Enum) or not isinstance(other, Enum):
        return (0, 0) if type(mine) is type(other) else None
    shared = len({v.value for v in mine.values} & {v.value for v in other.values})
    likeness = shared, int(ours == theirs)
    named = isinstance(ours, Ref) and isinstance(theirs, Ref)
    return likeness if any(likeness) or not named else None


def _narrowed(
    member: Member, discriminator: str, values: tuple[Scalar, ...], known: Mapping[str, Definition]
) -> Member:
    record = resolve(member.type, known)
    meant = folded_values(values)
    kept = tuple(value for value in member.values if folded_value(value) in meant)
    if not discriminator or not kept or kept == member.values or not isinstance(record, Object):
        return member
    fields = []
    for child in record.fields:
        kind = resolve(child.type, known)
        if child.name == discriminator and isinstance(kind, Enum):
            kind = Enum(tuple(value for value in kind.values if value.value in kept))
            uses = tuple(_with_values(use, kind, kept) for use in child.uses)
            fields.append(replace(child, type=kind, uses=uses))
        else:
            fields.append(child)
    return Member(replace(record, fields=tuple(fields)), kept, member.variants)


def _with_values(use: FieldUse, kind: Type, kept: tuple[Scalar, ...]) -> FieldUse:
    if use.default in kept:
        return replace(use, type=kind)
    return replace(use, type=kind, default=None, has_default=False)


def is_text(kind: Type, known: Mapping[str, Definition]) -> bool:
    """Whether a type is a string or an enumeration of strings: in a union they make one member."""
    found = resolve(kind, known)
    if isinstance(found, Enum):
        return all(isinstance(value.value, str) for value in found.values)
    return isinstance(found, Primitive) and found.name == "string"


def split_text(
    members: Sequence[Member], known: Mapping[str, Definition]
) -> tuple[list[Member], list[Member]]:
    """Those members of a union that are text, and the others."""
    texts = [member for member in members if is_text(member.type, known)]
    return texts, [member for member in members if member not in texts]


@dataclass(slots=True)
class Partners:
    """For each of our definitions their types that it stands for, and for each of theirs our names.

    `discriminators` has the records of ours whose discriminator has another name there: theirs, ours.
    """

    of_ours: dict[str, list[Type]] = field(default_factory=dict)
    of_theirs: dict[str, list[str]] = field(default_factory=dict)
    discriminators: dict[str, dict[str, str]] = field(default_factory=dict)

    def names(self) -> dict[str, str]:
        """Their definitions that are one of ours and no other: how they are called from now on."""
        return {name: ours[0] for name, ours in self.of_theirs.items() if len(ours) == 1}


@dataclass(slots=True)
class _Pairing:
    ours: Mapping[str, Definition]
    theirs: Mapping[str, Definition]
    partners: Partners = field(default_factory=Partners)
    seen: set[tuple[str, Type]] = field(default_factory=set)

    def pair(self, mine: Type, other: Type) -> None:
        """Match two types, and all that are in them, however deep, in the order of ours."""
        pending = [(mine, other)]
        while pending:
            pending += reversed(self._step(*pending.pop()))

    def _step(self, mine: Type, other: Type) -> list[tuple[Type, Type]]:
        """Match two types; give the pairs to go on with."""
        mine, other = without_null(mine), without_null(other)
        if isinstance(mine, Ref):
            if (mine.name, other) in self.seen:
                return []
            self.seen.add((mine.name, other))
            member = self._member(mine, other)
            if member is not other:
                return [(mine, member)]
            self._record(mine, other)
            inside = self._objects(mine.name, other)
            return [(self.ours[mine.name].type, other)] if inside is None else inside
        if isinstance(other, Ref) and not self._one_member(mine, other):
            return [(mine, self.theirs[other.name].type)]
        return self._inside(mine, other)

    def _member(self, mine: Ref, other: Type) -> Type:
        """The member of their union that our record is, where they have a union and we a record."""
        union = resolve(other, self.theirs)
        if isinstance(union, Union) and isinstance(resolve(mine, self.ours), Object):
            found = best_member(mine, union, self.ours, self.theirs)
            return found.type if found is not None else other
        return other

    def _record(self, mine: Ref, other: Type) -> None:
        self.partners.of_ours.setdefault(mine.name, []).append(other)
        if isinstance(other, Ref):
            ours, theirs = resolve(mine, self.ours), resolve(other, self.theirs)
            names = self.partners.of_theirs.setdefault(other.name, [])
            if type(ours) is type(theirs) and mine.name not in names:
                names.append(mine.name)

    def _one_member(self, mine: Type, other: Ref) -> bool:
        """Whether their definition as a whole is a member of our union."""
        return isinstance(mine, Union) and not isinstance(resolve(other, self.theirs), Union)

    def _inside(self, mine: Type, other: Type) -> list[tuple[Type, Type]]:
        if isinstance(mine, List) and isinstance(other, List):
            return [(mine.items, other.items)]
        if isinstance(mine, Map) and isinstance(other, Map):
            return [(mine.values, other.values)]
        if isinstance(mine, Union) or isinstance(other, Union):
            return self._unions(as_union(mine), as_union(other))
        return []

    def _objects(self, name: str, other: Type) -> list[tuple[Type, Type]] | None:
        """The types of fields that two records share; nothing if one of the two is no record."""
        mine, theirs = self.ours[name].type, resolve(other, self.theirs)
        if not isinstance(mine, Object) or not isinstance(theirs, Object):
            return None
        likeness = Likeness(self.ours, self.theirs)
        types = [{field.name: field.type for field in one.fields} for one in (mine, theirs)]
        pairs = likeness.fields(mine, theirs, self.partners.discriminators.get(name))
        return [
            (types[0][own], likeness.item(types[0][own], types[1][partner]))
            for own, partner in pairs.items()
        ]

    def _unions(self, mine: Union, other: Union) -> list[tuple[Type, Type]]:
        our_texts, ours = split_text(mine.members, self.ours)
        their_texts, theirs = split_text(other.members, self.theirs)
        texts, _ = match_texts(our_texts, their_texts, self.ours, self.theirs)
        discriminator = mine.discriminator or other.discriminator
        members, _ = match_members(ours, theirs, discriminator, self.ours, self.theirs)
        for member, partners in members:
            named = mine.discriminator and other.discriminator
            if isinstance(member.type, Ref) and partners and named:
                found = self.partners.discriminators.setdefault(member.type.name, {})
                found[other.discriminator] = mine.discriminator
        return [
            (member.type, partner.type)
            for member, partners in (*texts, *members)
            for partner in partners
        ]


def as_union(kind: Type) -> Union:
    """A type as a union of one member, unless it is a union already."""
    return kind if isinstance(kind, Union) else Union((Member(kind),))


def best_member(
    record: Type, union: Union, left: Mapping[str, Definition], right: Mapping[str, Definition]
) -> Member | None:
    """The member of their union that our record means: the default one, or the one most alike."""
    for member in union.members:
        if union.default_value is not None and union.default_value in member.values:
            return member
    scored = [
        (member_likeness(Member(record), member, left, right), -index)
        for index, member in enumerate(union.members)
    ]
    best = max(scored, default=(0, 0))
    return union.members[-best[1]] if best[0] > 0 else None


def pair_definitions(ours: Api, theirs: Api) -> Partners:
    """Definitions match because operations match: body with body, response with response."""
    pairing = _Pairing(definitions_by_name(ours), definitions_by_name(theirs))
    likeness = Likeness(pairing.ours, pairing.theirs)
    for operation, partner in partners_of(ours.operations, theirs.operations).of_ours:
        if partner is None:
            continue
        for mine, other in match_parameters(operation, partner):
            if mine is not None and other is not None:
                pairing.pair(mine.type, other.type)
        if operation.body and partner.body:
            pairing.pair(operation.body.type, partner.body.type)
        for left, right in zip(_responses(operation), _responses(partner), strict=True):
            if left is not None and right is not None and not likeness.strangers(left, right):
                pairing.pair(left, right)
    _pair_webhooks(pairing, ours, theirs)
    for name, found in pairing.theirs.items():
        free = name in pairing.ours and name not in pairing.partners.of_theirs
        if free and name not in pairing.partners.of_ours and likeness.same(name, found.name):
            pairing.pair(Ref(name), Ref(name))
    return pairing.partners


def _pair_webhooks(pairing: _Pairing, ours: Api, theirs: Api) -> None:
    if ours.webhooks and theirs.webhooks:
        pairing.pair(ours.webhooks.type, theirs.webhooks.type)


def _responses(operation: Operation) -> tuple[Type | None, ...]:
    return operation.response.type, operation.response.event
