"""The arguments of a method while it is put together: names, and where in a request they go."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from specloom.api.model import Operation
from specloom.lower import identifiers
from specloom.plan.annotations import Annotation
from specloom.plan.literals import Literal
from specloom.plan.nodes import Part
from specloom.plan.text import Text


@dataclass(frozen=True, slots=True)
class Given:
    """An argument while a method is put together: where its value goes, and what it is."""

    place: str
    wire: str
    annotation: Annotation
    required: bool
    doc: Text
    wanted: str
    whole: bool = False  # the body itself, not a member of it
    own: bool = True  # whether the first variant of the operation has it


def argument_names(given: list[Given]) -> list[str]:
    """Python names; where two are the same, one is called by its place too.

    That is the later one, unless the name is just how its wire spells it (`a_b` beside `a-b`). What
    only other variants have is named last: it changes no name of the first.
    """
    wanted = [identifiers.argument(one.wanted) for one in given]
    names: dict[int, str] = {}
    for index in sorted(
        range(len(given)), key=lambda i: (not given[i].own, wanted[i] != given[i].wire)
    ):
        name = wanted[index]
        placed = f"{given[index].place}_{name}"
        rivals = [
            w for w, one in zip(wanted, given, strict=True) if one.own or not given[index].own
        ]
        taken = {*names.values(), *rivals}
        names[index] = identifiers.unique(placed, taken) if name in names.values() else name
    return [names[index] for index in range(len(given))]


def is_flag(given: Given, operation: Operation) -> bool:
    """Whether an argument is the one that asks for a stream."""
    flag = operation.stream_flag
    return (
        given.place in ("body", "query") and bool(flag) and given.wire == flag and not given.whole
    )


def parts(given: list[Given], names: list[str], operation: Operation) -> Iterable[Part]:
    """What goes where in a request, by the names of the arguments."""
    for place in ("path", "query", "header", "body"):
        entries = [
            (Literal(one.wire), name)
            for one, name in zip(given, names, strict=True)
            if one.place == place and not one.whole
        ]
        whole = [n for one, n in zip(given, names, strict=True) if one.place == place and one.whole]
        empty_body = place == "body" and operation.body is not None and not whole
        if entries or whole or empty_body:
            keyword = "headers" if place == "header" else place
            yield Part(keyword, tuple(entries), whole[0] if whole else "")
