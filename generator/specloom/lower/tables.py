"""The tables of a variant: what it does otherwise, one row an operation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from specloom.plan.annotations import Name
from specloom.plan.expressions import Call, Expression, Items, Table
from specloom.plan.literals import Literal
from specloom.wire.constants import Constant, cover
from specloom.wire.difference import Action, Difference
from specloom.wire.paths import Key, Path, spelled

_ALWAYS, _WIRE = Name("runtime", "Always"), Name("runtime", "Wire")

Differences = tuple[Difference, ...]
_Writer = Callable[[Differences], Expression]


def operation_rows(differences: Iterable[Difference]) -> Table:
    """One row for each operation that a variant has and does something to."""
    rows: dict[str, dict[Action, list[Difference]]] = {}
    for one in differences:
        if one.action != "lacks":
            rows.setdefault(one.operation, {}).setdefault(one.action, []).append(one)
    return Table(tuple((name, _row(actions)) for name, actions in rows.items()))


def lacking_rows(differences: Iterable[Difference], names: Iterable[str]) -> Table:
    """By who has them, the operations or whole groups of them that a variant lacks."""
    everything = list(names)
    having: dict[tuple[str, ...], list[str]] = {}
    for one in differences:
        if one.action == "lacks":
            having.setdefault(one.having, []).append(one.operation)
    # A group without a name is all of them.
    return _by_having({who: cover(some, everything) or ("",) for who, some in having.items()})


def constant_rows(
    constants: Mapping[Constant, tuple[str, ...]], place: str, operations: Iterable[str]
) -> Items:
    """The parameters of one place that are sent always, and under which groups of operations."""
    own = list(operations)
    rows = sorted(
        ((one, names) for one, names in constants.items() if one.place == place),
        key=lambda row: row[0].wire,
    )
    return Items(tuple(_constant(one, cover(names, own)) for one, names in rows))


def _constant(constant: Constant, under: tuple[str, ...]) -> Call:
    limited = (("under", Literal(under)),) if under else ()
    return Call(_ALWAYS, (Literal(constant.wire), Literal(constant.value)), limited)


def _row(actions: Mapping[Action, list[Difference]]) -> Call:
    keywords = [(name, write(tuple(actions[name]))) for name, write in _WRITERS if name in actions]
    return Call(_WIRE, keywords=tuple(keywords))


def _one(found: Differences) -> Expression:
    (difference,) = found
    value = difference.value
    return Literal(dict(value) if isinstance(value, tuple) else value)


def _names(found: Differences) -> Expression:
    return Literal(tuple(spelled(one.place, one.path) for one in found))


def _styles(found: Differences) -> Expression:
    return Table(tuple((_last_key(one.path), _one((one,))) for one in found))


def _paths(found: Differences) -> Expression:
    return Table(tuple((spelled(one.place, one.path), _one((one,))) for one in found))


def _envelopes(found: Differences) -> Expression:
    rows = [
        (one.place, pair) for one in found if isinstance(one.value, tuple) for pair in one.value
    ]
    return Table(tuple((place, Literal(pair)) for place, pair in rows))


def _refused(found: Differences) -> Expression:
    having: dict[tuple[str, ...], list[str]] = {}
    for one in found:
        having.setdefault(one.having, []).append(spelled(one.place, one.path))
    return _by_having({who: tuple(paths) for who, paths in having.items()})


def _by_having(rows: Mapping[tuple[str, ...], tuple[str, ...]]) -> Table:
    return Table(tuple((", ".join(who), Literal(some)) for who, some in rows.items() if some))


def _last_key(path: Path) -> str:
    return next(step.name for step in reversed(path) if isinstance(step, Key))


#: How each keyword of a row is written, in their order.
_WRITERS: tuple[tuple[Action, _Writer], ...] = (
    ("deprecated", _one),
    ("method", _one),
    ("path", _one),
    ("streams", _one),
    ("moves", _names),
    ("places", _paths),
    ("envelopes", _envelopes),
    ("body", _one),
    ("content_type", _one),
    ("encodings", _one),
    ("returns", _one),
    ("names", _paths),
    ("values", _paths),
    ("converts", _paths),
    ("again", _paths),
    ("styles", _styles),
    ("fills", _paths),
    ("refuses", _refused),
)
