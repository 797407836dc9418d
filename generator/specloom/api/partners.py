"""Which operations of two APIs, or of two states of one, are the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from specloom.api.model import Operation
from specloom.api.path_templates import blank


def operation_key(operation: Operation) -> tuple[str, str]:
    """Method and path without the names of parameters."""
    return operation.method, blank(operation.path)


@dataclass(frozen=True, slots=True)
class Pairs:
    """The operations of two APIs, each with its partner, in the order of each; None for no partner."""

    of_ours: tuple[tuple[Operation, Operation | None], ...]
    of_theirs: tuple[tuple[Operation, Operation | None], ...]


def partners_of(ours: Sequence[Operation], theirs: Sequence[Operation]) -> Pairs:
    """Pair operations of one method and path, each with one at most.

    Where an API has several that only the names of parameters tell apart (`/{name}`, `/{parent}`), those with
    the same names are partners, then those with the same id, then the first ones.
    """
    found = dict(_partners(ours, theirs))
    back = {position: index for index, position in found.items()}
    return Pairs(
        tuple((one, theirs[found[i]] if i in found else None) for i, one in enumerate(ours)),
        tuple((one, ours[back[i]] if i in back else None) for i, one in enumerate(theirs)),
    )


def _partners(ours: Sequence[Operation], theirs: Sequence[Operation]) -> Iterator[tuple[int, int]]:
    """The indexes of partners."""
    left, right = _by_key(ours), _by_key(theirs)
    for key, mine in left.items():
        ranked = sorted(
            (_unlikeness(ours[index], theirs[position]), index, position)
            for index in mine
            for position in right.get(key, ())
        )
        taken: tuple[set[int], set[int]] = set(), set()
        for _, index, position in ranked:
            if index not in taken[0] and position not in taken[1]:
                taken[0].add(index)
                taken[1].add(position)
                yield index, position


def _by_key(operations: Sequence[Operation]) -> dict[tuple[str, str], list[int]]:
    found: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, one in enumerate(operations):
        found[operation_key(one)].append(index)
    return found


def _unlikeness(mine: Operation, other: Operation) -> tuple[bool, bool]:
    ids = {use.operation_id for use in mine.uses}
    return mine.path != other.path, other.uses[0].operation_id not in ids
