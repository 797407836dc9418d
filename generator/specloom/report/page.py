"""A comparison as the data of a page: rows of operations and schemas, their changes, and their trees."""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from specloom.api.model import Operation
from specloom.api.walk import definitions_by_name
from specloom.diff.changes import LEVELS, Compared, Direction, Place
from specloom.diff.operations import route
from specloom.diff.stage import WEBHOOKS
from specloom.diff.types import Types
from specloom.report.merged import ADDED, REMOVED, SAME, Node, Schema, Trees, mark_changed, nodes
from specloom.report.model import Comparison, Difference, Location
from specloom.report.words import SERVICE, flat, found, steps

_Item = TypeVar("_Item", bound=Hashable)
#: So many characters of a type are shown.
_LONGEST = 120
_SIDES = tuple(Direction)
#: Members that take no more characters are written where they are.
_SMALL = 80


@dataclass(slots=True)
class _Table(Generic[_Item]):
    """Values that are written once and named by their numbers."""

    numbers: dict[_Item, int] = field(default_factory=dict)

    def number(self, item: _Item) -> int:
        return self.numbers.setdefault(item, len(self.numbers))


@dataclass(slots=True)
class _Data:
    """What is collected for the page; docs/diff.md says what it shows."""

    shown: Sequence[Difference]
    package: Sequence[Difference]
    reasons: _Table[str] = field(default_factory=_Table)
    files: _Table[str] = field(default_factory=_Table)
    reaches: _Table[tuple[tuple[str, str, int], ...]] = field(default_factory=_Table)
    rows: list[dict[str, Any]] = field(default_factory=list)
    schemas: list[dict[str, Any]] = field(default_factory=list)
    by_place: dict[str, dict[Place, list[int]]] = field(default_factory=dict)
    by_holder: dict[tuple[str, str], list[int]] = field(default_factory=dict)
    row_of: dict[tuple[str, str], int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for number, one in enumerate(self.shown):
            change = one.change
            self.by_place.setdefault(change.variant, {}).setdefault(change.place, []).append(number)
            self.by_holder.setdefault((change.variant, change.place.holder), []).append(number)

    def change(self, one: Difference) -> dict[str, Any]:
        """A change; what it does not have is left out."""
        change = one.change
        reach = tuple(
            (change.variant, each.route, _SIDES.index(each.direction)) for each in change.reach
        )
        old, new = one.shown
        told = {
            "s": flat(_place(one)),
            "a": flat(one.accepted),
            "p": int(one.prose),
            "o": self._location(old),
            "n": self._location(new),
        }
        return {
            "i": change.id,
            "l": LEVELS.index(change.level),
            "t": flat(found(one)),
            "w": self.reasons.number(change.reason),
            "r": self.reaches.number(reach),
            **{key: value for key, value in told.items() if value},
        }

    def _location(self, at: Location | None) -> list[int]:
        return [self.files.number(flat(at.file)), at.line, at.column] if at else []

    def row(self, kind: str, variant: str, holder: str, **more: Any) -> None:
        """Add a row of the changes of a holder."""
        changes = self.by_holder.pop((variant, holder), [])
        told = {"v": flat(variant), **more}
        self.row_of[variant, holder] = len(self.rows)
        self.rows.append(
            {
                "k": kind,
                "n": flat(holder or SERVICE),
                "c": changes,
                **{key: value for key, value in told.items() if value},
            }
        )

    def variant(self, compared: Compared, variant: str) -> None:
        """Add the rows of the operations and schemas of a variant, and their trees."""
        types = Types(definitions_by_name(compared.old), definitions_by_name(compared.new))
        trees = Trees(types)
        places = self.by_place.get(variant, {})
        operations = list(_changed(compared, self._reached(variant)))
        both = [
            (trees.request(old, new, holder), trees.response(old, new, holder))
            for holder, old, new in operations
        ]
        has_events = WEBHOOKS in self._reached(variant)
        events = trees.events(compared.old, compared.new, WEBHOOKS) if has_events else []
        for name in self._schemas(variant, types):
            trees.schema((name, name))
        written = _Written(places, trees.schemas, len(self.schemas))
        written.changed = mark_changed(
            (
                tree
                for side in (events, *(side for sides in both for side in sides))
                for tree in side
            ),
            trees.schemas,
            places,
        )
        self.schemas += [written.schema(one) for one in trees.schemas]
        for (holder, old, new), sides in zip(operations, both, strict=True):
            mark = ADDED if old is None else REMOVED if new is None else SAME
            request, response = ([written.node(tree) for tree in side] for side in sides)
            before = route(old) if old and new and route(old) != holder else ""
            self.row("operation", variant, holder, m=mark, b=flat(before), q=request, a=response)
        if has_events:
            self.row("operation", variant, WEBHOOKS, e=[written.node(tree) for tree in events])
        self.schemas += written.nameless()
        for number, one in enumerate(trees.schemas, written.first + 1):
            if (variant, one.names[1]) in self.by_holder:
                self.row("schema", variant, one.names[1], x=number)
        for of, holder in list(self.by_holder):
            if of == variant and any(self._reach(of, holder)):
                self.row("schema", variant, holder)

    def _reach(self, variant: str, holder: str) -> Iterator[object]:
        """The operations that changes of a holder reach: what is of the service as a whole reaches none."""
        return (self.shown[number].change.reach for number in self.by_holder[variant, holder])

    def _schemas(self, variant: str, types: Types) -> list[str]:
        """The components of both states that have changes: no place may lead there, if others take over their fields."""
        names = [holder for of, holder in self.by_holder if of == variant]
        return [name for name in names if name in types.old and name in types.new]

    def _reached(self, variant: str) -> set[str]:
        """The operations that have changes, or lead to some."""
        return {
            name
            for one in self.shown
            if one.change.variant == variant
            for name in (one.change.place.holder, *(each.route for each in one.change.reach))
        }

    def rest(self) -> None:
        """Add rows of what is of no operation and of no schema."""
        for variant, holder in list(self.by_holder):
            self.row("service", variant, holder)
        if self.package:
            first = len(self.shown)
            numbers = list(range(first, first + len(self.package)))
            self.rows.append({"k": "package", "n": "The Python package", "c": numbers})


@dataclass(slots=True)
class _Written:
    """Writes the nodes of one variant; its schemas are numbered from `first` on."""

    places: Mapping[Place, list[int]]
    schemas: Sequence[Schema]
    first: int
    changed: set[int] = field(default_factory=set)
    alike: dict[str, int] = field(default_factory=dict)

    def schema(self, one: Schema) -> dict[str, Any]:
        """The root of a component as data; its names are those of the row, or of the node that it is in."""
        whole = not all(one.names)
        return self.node(one.inside, named=False, whole=whole)

    def node(self, one: Node, *, named: bool = True, whole: bool = False) -> dict[str, Any]:
        """A node as data; what it does not have is left out.

        Args:
            one: The node.
            named: Whether it has a name and a type to show.
            whole: Whether what it is in came or went as a whole, which is said there once.
        """
        name = {"n": flat(one.name, _LONGEST), "t": flat(one.new or one.old, _LONGEST)}
        told = {
            "m": "" if whole else one.mark,
            "o": flat(one.old, _LONGEST) if one.old and one.new and one.old != one.new else "",
            "f": [flat(fact, _LONGEST) for fact in one.facts],
            "h": [number for place in one.places for number in self.places.get(place, ())],
            "c": [
                self.node(child, whole=whole or one.mark in (ADDED, REMOVED))
                for child in one.children
            ],
            "s": self.first + one.schema + 1 if one.schema is not None else 0,
            "d": int(not whole and any(map(self._is_changed, nodes(one)))),
        }
        if told["c"] and named and not told["d"] and not told["h"]:
            self._share(told)
        return (name if named else {}) | {key: value for key, value in told.items() if value}

    def _share(self, told: dict[str, Any]) -> None:
        """Write members that are alike in several places, and unchanged in all, once: as a schema without a name."""
        key = json.dumps(told["c"])
        if len(key) > _SMALL:
            number = self.alike.setdefault(key, len(self.alike))
            told |= {"c": [], "s": self.first + len(self.schemas) + number + 1}

    def nameless(self) -> list[dict[str, Any]]:
        """The members that were written once; they come after the schemas."""
        return [{"c": json.loads(key)} for key in self.alike]

    def _is_changed(self, one: Node) -> bool:
        return one.mark != SAME or one.schema in self.changed


def _place(one: Difference) -> str:
    """The way from the row to the change; the package has one row, so its places are whole."""
    return (
        steps(one.change)
        if one.change.schemas != ("", "") or one.change.reach
        else str(one.change.place)
    )


def _changed(
    compared: Compared, reached: Iterable[str]
) -> Iterator[tuple[str, Operation | None, Operation | None]]:
    """The operations that have changes or lead to some, with what changes call them."""
    old, new = ({route(one): one for one in api.operations} for api in (compared.old, compared.new))
    wanted = set(reached)
    for before, after in compared.operations:
        if (after or before) in wanted:
            yield after or before, old.get(before), new.get(after)


def page(whole: Comparison, *, prose: bool = False) -> dict[str, Any]:
    """All that a page shows, as JSON has it."""
    data = _Data([*whole.meaning, *(whole.prose if prose else ())], whole.surface)
    changes = [data.change(one) for one in (*data.shown, *data.package)]
    for compared in whole.variants:
        data.variant(compared, compared.variant if whole.several else "")
    data.rest()
    return {
        "levels": [level.value for level in LEVELS],
        "ways": [way.value for way in _SIDES],
        "reasons": list(data.reasons.numbers),
        "files": list(data.files.numbers),
        "reaches": [
            [2 * data.row_of[variant, holder] + way for variant, holder, way in reach]
            for reach in data.reaches.numbers
        ],
        "changes": changes,
        "rows": data.rows,
        "schemas": data.schemas,
    }
