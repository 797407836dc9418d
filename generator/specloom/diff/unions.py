"""Compares two unions, or a union and a type that it is one member of."""

from __future__ import annotations

from collections.abc import Callable

from specloom.api.types import Enum, Member, Object, Primitive, Ref, Type, Union, without_null
from specloom.comparison.describe import scalar
from specloom.diff.facts import Spot
from specloom.diff.known import Schemas

_Pair = tuple[Member, Member]


def compare_unions(types: Schemas, old: Type, new: Type, spot: Spot) -> None:
    """Note which members came, went or changed; a type alone is a union of one."""
    before, after = members_of(old), members_of(new)
    pairs = paired_members(types, before, after)
    for one, other in pairs:
        name = member_name(types, other, new=True)
        below = spot.step(f"|{name}")
        types.compare(one.type, other.type, below)
        if isinstance(old, Union) and isinstance(new, Union):
            _note_values(one, other, name, spot)
    for one in after:
        if not any(one is other for _, other in pairs):
            spot.note("member-added", detail=member_name(types, one, new=True))
    for one in before:
        if not any(one is other for other, _ in pairs):
            spot.note("member-removed", detail=member_name(types, one, new=False))
    names = [kind.discriminator if isinstance(kind, Union) else "" for kind in (old, new)]
    if all(names) and names[0] != names[1]:
        spot.note("discriminator-changed", *names)


def member_name(types: Schemas, member: Member, *, new: bool) -> str:
    """What people call a member: its component, the value that tells it, or what it is."""
    kind = without_null(member.type)
    known = types.new if new else types.old
    if not isinstance(kind, Ref):
        return types.words(kind, new=new)
    if not known[kind.name].inline:
        return kind.name
    return scalar(member.values[0]) if member.values else kind.name


def members_of(kind: Type) -> tuple[Member, ...]:
    """The members of a union; a type alone is a union of one."""
    return kind.members if isinstance(kind, Union) else (Member(kind),)


def _note_values(old: Member, new: Member, name: str, spot: Spot) -> None:
    for value in new.values:
        if value not in old.values and old.values:
            spot.note("discriminator-value-added", name, detail=scalar(value))
    for value in old.values:
        if value not in new.values and new.values:
            spot.note("discriminator-value-removed", name, detail=scalar(value))


def paired_members(types: Schemas, old: tuple[Member, ...], new: tuple[Member, ...]) -> list[_Pair]:
    """The members that belong together, by the surest sign first."""
    signs: tuple[Callable[[Member, Member], bool], ...] = (
        lambda a, b: a.type == b.type,
        lambda a, b: bool(a.values) and bool(set(a.values) & set(b.values)),
        lambda a, b: types.opened(a.type, new=False) == types.opened(b.type, new=True),
        lambda a, b: _are_near(types, a.type, b.type),
    )
    pairs: list[_Pair] = []
    for sign in signs:
        for one in old:
            if any(one is a for a, _ in pairs):
                continue
            free = (b for b in new if not any(b is other for _, other in pairs))
            found = next((other for other in free if sign(one, other)), None)
            if found is not None:
                pairs.append((one, found))
    return pairs


def _are_near(types: Schemas, old: Type, new: Type) -> bool:
    """Whether two members are of one kind: lists, maps, one scalar, records with most fields in common."""
    before, after = types.opened(old, new=False), types.opened(new, new=True)
    if isinstance(before, Object) and isinstance(after, Object):
        names = [{field.name for field in one.fields} for one in (before, after)]
        return 2 * len(names[0] & names[1]) > len(names[0] | names[1])
    if isinstance(before, Primitive) and isinstance(after, Primitive):
        return before.name == after.name
    inline = not isinstance(old, Ref) or not isinstance(new, Ref) or isinstance(before, Enum)
    return inline and type(before) is type(after) and not isinstance(before, Object)
