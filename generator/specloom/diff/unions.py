"""Compares two unions, or a union and a type that it is one member of."""

from __future__ import annotations

from specloom.api.types import (
    Enum,
    EnumValue,
    Member,
    Object,
    Primitive,
    Ref,
    Type,
    Union,
    without_null,
)
from specloom.comparison.describe import scalar
from specloom.diff.facts import Spot
from specloom.diff.known import Schemas

_Pair = tuple[Member, Member]
# Records with more than this part of their fields in common may be one that changed.
_MOST = 0.5
# Of components that both states know it takes more.
_ALMOST_ALL = 0.9


def compare_unions(types: Schemas, old: Union, new: Union, spot: Spot) -> None:
    """Note which members came, went or changed."""
    pairs = paired_members(types, old.members, new.members)
    for one, other in pairs:
        name = member_name(types, other, new, new=True)
        types.compare(one.type, other.type, spot.step(f"|{name}"))
        _note_values(one, other, name, spot)
    for one in new.members:
        if not any(one is other for _, other in pairs):
            spot.note("member-added", detail=member_name(types, one, new, new=True))
    for one in old.members:
        if not any(one is other for other, _ in pairs):
            spot.note("member-removed", detail=member_name(types, one, old, new=False))
    names = old.discriminator, new.discriminator
    if all(names) and names[0] != names[1]:
        spot.note("discriminator-changed", *names)


def compare_with_union(types: Schemas, old: Type, new: Type, spot: Spot) -> None:
    """Note that a type alone became one of several, or one of several the only one."""
    sides = (
        members_of(types.opened(old, new=False), old),
        members_of(types.opened(new, new=True), new),
    )
    pairs = paired_members(types, *sides)
    wider = "type-widened" if len(sides[1]) > len(sides[0]) else "type-narrowed"
    spot.note(wider if pairs else "type-changed", types.words(old, new=False), types.words(new))
    for one, other in pairs:
        types.compare(one.type, other.type, spot)


def member_name(types: Schemas, member: Member, side: Union, *, new: bool) -> str:
    """What people call a member of a union: its component, the value that selects it, or what it is."""
    kind = without_null(member.type)
    if not isinstance(kind, Ref) or not (types.new if new else types.old)[kind.name].inline:
        return types.words(kind, new=new)
    if member.values:
        return scalar(member.values[0])
    said = [types.words(one.type, new=new) for one in side.members]
    words = types.words(kind, new=new)
    return words if said.count(words) == 1 else kind.name


def members_of(kind: Type, named: Type) -> tuple[Member, ...]:
    """The members of a union; a type alone is a union of one, as it is named."""
    return kind.members if isinstance(kind, Union) else (Member(named),)


def _note_values(old: Member, new: Member, name: str, spot: Spot) -> None:
    for value in new.values:
        if value not in old.values and old.values:
            spot.note("discriminator-value-added", name, detail=scalar(value))
    for value in old.values:
        if value not in new.values and new.values:
            spot.note("discriminator-value-removed", name, detail=scalar(value))


def paired_members(types: Schemas, old: tuple[Member, ...], new: tuple[Member, ...]) -> list[_Pair]:
    """The members that belong together, by the surest sign first, and the strongest of each."""
    pairs: list[_Pair] = []
    for sign in (_same, _selected_alike, _shaped_alike, _near):
        gone = [one for one in old if not any(one is a for a, _ in pairs)]
        come = [one for one in new if not any(one is b for _, b in pairs)]
        found = [(sign(types, a, b), a, b) for a in gone for b in come]
        for strength, one, other in sorted(found, key=lambda each: -each[0]):
            if strength and not any(one is a or other is b for a, b in pairs):
                pairs.append((one, other))
    return pairs


def _same(_: Schemas, old: Member, new: Member) -> float:
    return old.type == new.type


def _selected_alike(_: Schemas, old: Member, new: Member) -> float:
    return len(set(old.values) & set(new.values))


def _shaped_alike(types: Schemas, old: Member, new: Member) -> float:
    return types.opened(old.type, new=False) == types.opened(new.type, new=True)


def _near(types: Schemas, old: Member, new: Member) -> float:
    """How much two members have in common: lists, maps, scalars of a kind, most fields of records."""
    if old.values and new.values:
        return 0
    before, after = types.opened(old.type, new=False), types.opened(new.type, new=True)
    if isinstance(before, Object) and isinstance(after, Object):
        names = [{field.name for field in one.fields} for one in (before, after)]
        common = len(names[0] & names[1]) / max(len(names[0] | names[1]), 1)
        most = _ALMOST_ALL if _lives_on(types, old, new) else _MOST
        return common if common > most and _constants_agree(before, after) else 0
    if _lives_on(types, old, new):
        return 0
    if isinstance(before, Primitive) and isinstance(after, Primitive):
        return before.name == after.name
    inline = not (isinstance(old.type, Ref) and isinstance(new.type, Ref))
    return (inline or isinstance(before, Enum)) and type(before) is type(after)


def _lives_on(types: Schemas, old: Member, new: Member) -> bool:
    """Whether a component that one state has here is another one in the other state."""
    names = [one.type.name if isinstance(one.type, Ref) else "" for one in (old, new)]
    return names[0] in types.new or names[1] in types.old


def _constants_agree(old: Object, new: Object) -> bool:
    """Whether no field that says what a record is says another thing of the other one."""
    values = {field.name: _constant(field.type) for field in old.fields}
    others = {field.name: _constant(field.type) for field in new.fields}
    both = [(values[name], others[name]) for name in others if name in values]
    return all(one is None or other is None or one.value == other.value for one, other in both)


def _constant(kind: Type) -> EnumValue | None:
    return kind.constant if isinstance(kind, Enum) else None
