"""How much the members of two unions are alike: by discriminator values, else by their shape."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.api.model import Definition
from specloom.api.types import Enum, List, Map, Member, Object, Scalar, Type
from specloom.api.walk import resolve
from specloom.merge.spelling import family, folded, folded_values


def member_likeness(
    ours: Member, theirs: Member, left: Mapping[str, Definition], right: Mapping[str, Definition]
) -> float:
    """How much one member of a union is like one of another; those of no likeness do not match."""
    if ours.values and theirs.values:
        equal = set(ours.values) & set(theirs.values)
        return (
            1001
            if equal
            else 1000 * bool(folded_values(ours.values) & folded_values(theirs.values))
        )
    mine, other = resolve(ours.type, left), resolve(theirs.type, right)
    if isinstance(mine, Object) and isinstance(other, Object):
        return _records_likeness(mine, other, left, right)
    # What takes any field is none of the members that a discriminator tells apart.
    if (ours.values or theirs.values) and Map in (type(mine), type(other)):
        return 0
    return int(family(mine) == family(other))


def _records_likeness(
    mine: Object, other: Object, left: Mapping[str, Definition], right: Mapping[str, Definition]
) -> float:
    """How many fields two records share; of equal numbers, the one whose fields are more alike."""
    fields = {folded(field.name): field for field in mine.fields}
    shared = [(fields[folded(f.name)], f) for f in other.fields if folded(f.name) in fields]
    if not shared:
        return int(not mine.fields or not other.fields)
    required = [f for f in other.fields if f.uses[0].required and not _constant(f.type, right)]
    whole = all(folded(field.name) in fields for field in required)
    inside = sum(_overlap(_words(a.type, left), _words(b.type, right)) for a, b in shared)
    return 2 * len(shared) + whole + inside / (len(shared) + 1)


def _words(kind: Type, known: Mapping[str, Definition]) -> frozenset[Scalar]:
    """The names or values by which a type is recognised, or those of the items of a list."""
    found = resolve(kind, known)
    if isinstance(found, List):
        found = resolve(found.items, known)
    if isinstance(found, Object):
        return frozenset(folded(field.name) for field in found.fields)
    if isinstance(found, Enum):
        return folded_values(value.value for value in found.values)
    return frozenset((family(found),))


def _overlap(ours: frozenset[Scalar], theirs: frozenset[Scalar]) -> float:
    return len(ours & theirs) / (len(ours | theirs) or 1)


def _constant(kind: Type, known: Mapping[str, Definition]) -> bool:
    found = resolve(kind, known)
    return isinstance(found, Enum) and found.constant is not None
