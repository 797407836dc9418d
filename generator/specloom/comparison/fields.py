"""The differences inside of a type: fields, enumerations, unions, limits, through everything."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from specloom.api.model import ParameterUse
from specloom.api.types import (
    Enum,
    Field,
    FieldUse,
    List,
    Map,
    Nullable,
    Object,
    Ref,
    Type,
    Union,
    without_null,
)
from specloom.comparison import rows
from specloom.comparison.decisions import Decisions, Spot
from specloom.comparison.describe import (
    alike,
    constant,
    describe,
    described,
    limits,
    opened,
    scalar,
    value_text,
)
from specloom.comparison.places import Places, written
from specloom.comparison.rows import Action, Row
from specloom.wire.accepts import kind_steps
from specloom.wire.difference import Difference
from specloom.wire.paths import EVENT, RESPONSE, Equals, Key, Null, Step

#: What concerns requests only: what a service checks or assumes.
_ASKED = ("default", "limits")


@dataclass(frozen=True, slots=True)
class Scope:
    """What the rows of one walk have in common, and which way the values go."""

    section: str
    operations: tuple[str, ...]
    sent: bool
    received: bool
    definition: str = ""

    def ways(self, request: Iterable[Action], response: Iterable[Action]) -> tuple[Action, ...]:
        """The actions of the ways that there are."""
        asked, answered = list(request), list(response)
        if self.sent and self.received and asked == answered:
            return tuple(asked)
        sent = [replace(action, direction="request") for action in asked] if self.sent else []
        back = [replace(action, direction="response") for action in answered]
        return (*sent, *(back if self.received else []))


@dataclass(frozen=True, slots=True)
class _Part:
    """A value or a member of a union, and what the tables have about it."""

    label: str
    variants: tuple[str, ...]
    refused: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Walk:
    """Compares types and adds a row for every difference.

    `everyone` is at each place the variants that have the place itself: only they can differ.
    """

    places: Places
    decisions: Decisions
    scope: Scope
    found: list[Row]

    def add(
        self,
        kind: str,
        spot: Spot,
        says: Mapping[str, str],
        actions: tuple[Action, ...],
        differences: Iterable[Difference] = (),
    ) -> None:
        """Add a row."""
        scope = self.scope
        named = (scope.operations, scope.definition)
        ways = {RESPONSE: scope.received, EVENT: scope.received}
        stated = tuple(one for one in differences if ways.get(one.place, scope.sent))
        declared = tuple(says.items())
        self.found.append(Row(scope.section, kind, spot.address, declared, actions, *named, stated))

    def type(self, kind: Type, spot: Spot, everyone: tuple[str, ...]) -> None:
        """Compare what the merged type of a place says of the variants."""
        if isinstance(kind, Nullable):
            self.type(kind.type, spot, everyone)
        elif isinstance(kind, List):
            self.type(kind.items, spot.items(), everyone)
        elif isinstance(kind, Map):
            self.type(kind.values, spot.values(), everyone)
        elif isinstance(kind, Ref):
            if self.places.once(kind.name):
                found = self.places.known[kind.name]
                self.type(found.type, spot.of(kind.name), _in(everyone, found.variants))
        elif isinstance(kind, Enum):
            self._enum(kind, spot, everyone)
        elif isinstance(kind, Union):
            self._split("union", spot, self._members(kind, spot, everyone), everyone)
            _discriminators(self, kind, spot, everyone)
            self.members(kind, spot, everyone)
        elif isinstance(kind, Object):
            for child in kind.fields:
                self._field(child, spot, everyone)

    def members(self, union: Union, spot: Spot, everyone: tuple[str, ...]) -> None:
        """Compare what is inside of the members of a union."""
        for member in union.members:
            here = _in(everyone, member.variants or everyone)
            found = opened(member.type, self.places.known)
            if isinstance(found, Enum):
                if not isinstance(member.type, Ref):
                    self._enum(found, spot, here)
                elif self.places.once(member.type.name):
                    self._enum(found, spot.of(member.type.name), here)
                continue
            guarded = written(union, member)
            at = spot.where(union.discriminator, map(scalar, member.values)) if guarded else spot
            self.type(member.type, at, here)

    def uses(self, kind: Type, types: Mapping[str, Type], spot: Spot) -> None:
        """Compare the variants' own types of a place, then what the merged type holds."""
        known, everyone = self.places.known, tuple(types)
        given = list(types.values())
        if all(alike(given[0], other, known) for other in given[1:]):
            self._bounds(types, spot)
            self.type(kind, spot, everyone)
            return
        says = {variant: described(own, known) for variant, own in types.items()}
        inner = without_null(kind)
        parts: list[_Part] = []
        if isinstance(inner, Enum):
            parts = self._values(inner, spot)
        elif isinstance(inner, Union):
            parts = self._members(inner, spot, everyone)
        refused = [one for part in parts for one in part.refused]
        refused += self.decisions.at(spot.origin, "refuses", then=[Null()])
        self.add("type", spot, says, self._accepted(refused), refused)
        if isinstance(inner, Union):
            _discriminators(self, inner, spot, everyone)
            self.members(inner, spot, everyone)
        elif not isinstance(inner, Enum):
            self.type(inner, spot, everyone)

    def _accepted(self, refused: list[Difference]) -> tuple[Action, ...]:
        """What is done about a type: it is accepted, but for what is refused in requests."""
        accepts, refuses = Action(rows.ACCEPTS), self.decisions.doing(rows.REFUSES, refused)
        return self.scope.ways(refuses, [accepts]) if refuses else (accepts,)

    def _bounds(self, types: Mapping[str, Type], spot: Spot) -> None:
        """Null and limits, here and in the items of lists and the values of maps."""
        known = {v: t for v, t in types.items() if opened(t, self.places.known) is not None}
        null = {
            v: "null allowed" if isinstance(t, Nullable) else "never null" for v, t in types.items()
        }
        refused = self.decisions.at(spot.origin, "refuses", then=[Null()])
        self.differing("null", spot, null, self._accepted(refused), refused)
        bounds = {v: limits(t) or rows.UNSTATED for v, t in known.items()}
        self.differing("limits", spot, bounds, (Action(rows.NOTHING),))
        enums = {v: t for v, t in types.items() if isinstance(t, Enum)}
        opens = {v: "others may come" if t.open else "these only" for v, t in enums.items()}
        self.differing("open enumeration", spot, opens, (Action(rows.ACCEPTS),))
        inner = {v: without_null(t) for v, t in types.items()}
        lists = {v: t.items for v, t in inner.items() if isinstance(t, List)}
        maps = {v: t.values for v, t in inner.items() if isinstance(t, Map)}
        if len(lists) > 1:
            self._bounds(lists, spot.items())
        if len(maps) > 1:
            self._bounds(maps, spot.values())

    def differing(
        self,
        kind: str,
        spot: Spot,
        says: Mapping[str, str],
        actions: tuple[Action, ...],
        differences: Iterable[Difference] = (),
    ) -> None:
        """Add a row if the variants do not say the same, and callers can see it."""
        seen = self.scope.sent or kind not in _ASKED
        if seen and len(set(says.values())) > 1:
            self.add(kind, spot, says, actions, differences)

    def defaults(self, uses: Iterable[FieldUse | ParameterUse], spot: Spot) -> None:
        """Compare the defaults of those that have the field; that of a constant says nothing."""
        says = {
            use.variant: value_text(use.default) if use.has_default else rows.UNSTATED
            for use in uses
            if constant(use.type, self.places.known) is None
        }
        self.differing("default", spot, says, (Action(rows.NOTHING),))

    def _field(self, child: Field, record: Spot, everyone: tuple[str, ...]) -> None:
        spot = record.key(child.name)
        uses = [use for use in child.uses if use.variant in everyone]
        says = dict.fromkeys(everyone, rows.ABSENT)
        for use in uses:
            fixed = constant(use.type, self.places.known)
            value = "" if fixed is None else f" {scalar(fixed)}"
            says[use.variant] = ("required" if use.required else "optional") + value
        if len({says[v].split(" ")[0] for v in everyone}) > 1:
            decided = self.decisions.at(spot.origin, "fills", "refuses")
            request = self._presence(child.name, record, uses, decided)
            actions = self.scope.ways(request, [Action(rows.OPTIONAL)])
            self.add("field", spot, says, actions, decided)
        elif own := self.decisions.at(spot.origin, "fills"):
            actions = self.scope.ways(self.decisions.filling(own), [Action(rows.ACCEPTS)])
            self.add("constant", spot, says, actions, own)
        if not uses:
            return
        wires = {use.variant: use.wire or child.name for use in uses}
        named = self.decisions.at(spot.origin, "names")
        renames = self.decisions.doing(rows.RENAMES, named) or [Action(rows.LEFT)]
        self.differing("field name", spot, wires, self.scope.ways(renames, renames), named)
        _nested(self, child.name, spot, uses)
        self.defaults(uses, spot)
        if converted := converted_row(self, uses, spot):
            if any(one.value == "list" for one in converted):
                self.type(child.type, spot, tuple(use.variant for use in uses))
            return
        self.uses(child.type, {use.variant: use.type for use in uses}, spot)

    def _presence(
        self, name: str, record: Spot, uses: list[FieldUse], decided: list[Difference]
    ) -> list[Action]:
        """What the SDK does in requests about a field that not all have, or not all require."""
        filled = [one for one in decided if one.action == "fills"]
        actions = self.decisions.filling(filled)
        refused = [one for one in decided if one.action == "refuses"]
        actions += self.decisions.doing(rows.REFUSES, refused)
        done = {one.variant for one in filled}
        left = tuple(use.variant for use in uses if use.required and use.variant not in done)
        if left and not self._is_discriminator(name, record):
            actions.append(Action(rows.LEFT, variants=left))
        return actions or [Action(rows.NOTHING)]

    def _is_discriminator(self, name: str, record: Spot) -> bool:
        """Whether a field is the one by which a union tells that its record is meant."""
        if record.guard:
            return record.guard == name
        whole = not record.origin.path
        return whole and name in self.places.tags.get(record.origin.owner, ())

    def _enum(self, kind: Enum, spot: Spot, everyone: tuple[str, ...]) -> None:
        """Values that only some have; one that has no value at all has no enumeration here."""
        parts = self._values(kind, spot)
        having = {v for value in kind.values for v in value.variants}
        having |= {one.variant for part in parts for one in part.refused}
        self._split("enumeration", spot, parts, tuple(v for v in everyone if v in having))
        spelled = self.decisions.at(spot.origin, "values")
        for value in kind.values:
            own = {variant: scalar(wire) for variant, wire in value.wires if variant in everyone}
            if own:
                says = {v: scalar(value.value) for v in everyone if v in value.variants} | own
                renames = self.decisions.doing(rows.RENAMES, spelled) or [Action(rows.LEFT)]
                at = replace(spot, address=f"{spot.address}={scalar(value.value)}")
                self.add("value", at, says, self.scope.ways(renames, renames), spelled)

    def _values(self, kind: Enum, spot: Spot) -> list[_Part]:
        return [
            _Part(
                scalar(value.value),
                value.variants,
                tuple(self.decisions.at(spot.origin, "refuses", then=[Equals(value.value)])),
            )
            for value in kind.values
        ]

    def _members(self, kind: Union, spot: Spot, everyone: tuple[str, ...]) -> list[_Part]:
        """The members. One that nothing tells from the others cannot be refused."""
        parts = []
        for member in kind.members:
            found = opened(member.type, self.places.known)
            label = describe(member.type, self.places.known)
            steps: list[list[Step]] = []
            if kind.discriminator and member.values:
                label = ", ".join(map(scalar, member.values))
                steps = [[Key(kind.discriminator), Equals(value)] for value in member.values]
            elif isinstance(found, Enum):
                steps = [[Equals(value.value)] for value in found.values]
            else:
                steps = [list(one) for one in kind_steps(member.type, self.places.known)]
            refused = [
                one
                for then in steps
                for one in self.decisions.at(spot.origin, "refuses", then=then)
            ]
            parts.append(_Part(label, member.variants or everyone, tuple(refused)))
        return parts

    def _split(self, kind: str, spot: Spot, parts: list[_Part], everyone: tuple[str, ...]) -> None:
        """Add a row of the values or members that not everyone has."""
        partial = [p for p in parts if 0 < len(_in(everyone, p.variants)) < len(everyone)]
        if not partial:
            return
        labels = {v: ", ".join(p.label for p in partial if v in p.variants) for v in everyone}
        says = {variant: label or rows.ABSENT for variant, label in labels.items()}
        refused = [one for part in partial for one in part.refused]
        accepts = [Action(rows.ACCEPTS)]
        request = self.decisions.doing(rows.REFUSES, refused) or accepts
        self.add(kind, spot, says, self.scope.ways(request, accepts), refused)


def _discriminators(walk: Walk, union: Union, spot: Spot, everyone: tuple[str, ...]) -> None:
    """Compare how discriminator values are written that no enumeration has."""
    below = spot.key(union.discriminator)
    spelled = walk.decisions.at(below.origin, "values")
    for member in union.members:
        record = opened(member.type, walk.places.known)
        told = (
            [f for f in record.fields if f.name == union.discriminator]
            if isinstance(record, Object)
            else []
        )
        if any(isinstance(opened(f.type, walk.places.known), Enum) for f in told):
            continue
        for value in member.values:
            own = {v: wire for v, base, wire in member.wires if base == value and v in everyone}
            says = {v: scalar(value) for v in everyone if v in member.variants} | own
            renames = walk.decisions.doing(rows.RENAMES, spelled)
            at = replace(below, address=f"{below.address}={scalar(value)}")
            walk.differing("value", at, says, walk.scope.ways(renames, renames), spelled)


def _in(everyone: tuple[str, ...], having: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(v for v in everyone if v in having)


def _nested(walk: Walk, name: str, spot: Spot, uses: list[FieldUse]) -> None:
    """Add a row for each value that some variant has further in or out."""
    nested = walk.decisions.at(spot.origin, "nests")
    renames = walk.decisions.doing(rows.RENAMES, nested) or [Action(rows.LEFT)]
    for inner in dict.fromkeys(inner for use in uses for inner, _ in use.apart):
        says = {use.variant: ".".join((name, *inner)) for use in uses}
        says |= {u.variant: ".".join(own) for u in uses for i, own in u.apart if i == inner}
        at = replace(spot, address=".".join((spot.address, *inner)))
        steps = tuple(map(Key, inner))
        own = [one for one in nested if one.path[len(one.path) - len(steps) :] == steps]
        walk.add("nesting", at, says, walk.scope.ways(renames, renames), own)


def converted_row(
    walk: Walk, uses: Sequence[FieldUse | ParameterUse], spot: Spot
) -> list[Difference]:
    """Add a row for a value that some variant has in another type; nothing if none has."""
    converted = walk.decisions.at(spot.origin, "converts")
    if converted:
        own_types = {use.variant: described(use.type, walk.places.known) for use in uses}
        converts = walk.decisions.doing(rows.CONVERTS, converted)
        walk.add("type", spot, own_types, walk.scope.ways(converts, converts), converted)
    return converted
