"""The differences inside of a type: fields, enumerations, unions, limits, through everything."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
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
    Primitive,
    Ref,
    Type,
    Union,
    without_null,
)
from specloom.report import rows
from specloom.report.describe import (
    alike,
    constant,
    describe,
    described,
    limits,
    opened,
    scalar,
    value_text,
)
from specloom.report.places import Places, written
from specloom.report.rows import Action, Row
from specloom.wire.constants import own_constants


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
    """A value or an arm; the `lenient` variants lack it perhaps, but do not refuse it."""

    label: str
    variants: tuple[str, ...]
    lenient: frozenset[str]


@dataclass(frozen=True, slots=True)
class Walk:
    """Compares types and adds a row for every difference.

    `everyone` is at each place the variants that have the place itself: only they can differ.
    """

    places: Places
    scope: Scope
    found: list[Row]

    def add(
        self, kind: str, address: str, says: Mapping[str, str], actions: tuple[Action, ...]
    ) -> None:
        """Add a row."""
        scope = self.scope
        named = (scope.operations, scope.definition)
        self.found.append(Row(scope.section, kind, address, tuple(says.items()), actions, *named))

    def type(self, kind: Type, address: str, everyone: tuple[str, ...]) -> None:
        """Compare what the merged type of a place says of the variants."""
        if isinstance(kind, Nullable):
            self.type(kind.type, address, everyone)
        elif isinstance(kind, List):
            self.type(kind.items, f"{address}[]", everyone)
        elif isinstance(kind, Map):
            self.type(kind.values, f"{address}.{{*}}", everyone)
        elif isinstance(kind, Ref):
            if self.places.once(kind.name):
                found = self.places.known[kind.name]
                self.type(found.type, address, _in(everyone, found.variants))
        elif isinstance(kind, Enum):
            self._enum(kind, address, everyone, frozenset())
        elif isinstance(kind, Union):
            self._union(kind, address, everyone)
            self.members(kind, address, everyone)
        elif isinstance(kind, Object):
            for child in kind.fields:
                self._field(child, f"{address}.{child.name}", everyone)

    def members(self, union: Union, address: str, everyone: tuple[str, ...]) -> None:
        """Compare what is inside of the arms of a union."""
        free = self._free(union)
        for member in union.members:
            here = _in(everyone, member.variants or everyone)
            found = opened(member.type, self.places.known)
            if isinstance(found, Enum):
                if not isinstance(member.type, Ref) or self.places.once(member.type.name):
                    self._enum(found, address, here, free)
                continue
            tagged = written(union, member)
            guard = f".{{{union.tag}={'|'.join(map(scalar, member.tags))}}}" if tagged else ""
            self.type(member.type, address + guard, here)

    def uses(self, kind: Type, types: Mapping[str, Type], address: str) -> None:
        """Compare the variants' own types of a place, then what the merged type holds."""
        known, everyone = self.places.known, tuple(types)
        given = list(types.values())
        if all(alike(given[0], other, known) for other in given[1:]):
            self._bounds(types, address)
            self.type(kind, address, everyone)
            return
        says = {variant: described(own, known) for variant, own in types.items()}
        inner = without_null(kind)
        # What is written as text has no type that could be wrong.
        parameter = address.startswith(("query.", "header.", "path."))
        refusing = isinstance(inner, Union) and any(
            not set(everyone) <= set(member.variants or everyone)
            for member in inner.members
            if not isinstance(opened(member.type, self.places.known), Enum)
        )
        accepts = Action(rows.ACCEPTS)
        own = self.scope.ways([Action(rows.OWN)], [accepts])
        self.add("type", address, says, (accepts,) if parameter or not refusing else own)
        if isinstance(inner, Union):
            self.members(inner, address, everyone)
        elif not isinstance(inner, Enum):
            self.type(inner, address, everyone)

    def _bounds(self, types: Mapping[str, Type], address: str) -> None:
        """Null and limits, here and in the items of lists and the values of maps."""
        known = {v: t for v, t in types.items() if opened(t, self.places.known) is not None}
        null = {
            v: "null allowed" if isinstance(t, Nullable) else "never null" for v, t in types.items()
        }
        self.differing("null", address, null, self._null_actions(types, address))
        bounds = {
            v: ", ".join(f"{name} {value}" for name, value in limits(t)) or rows.UNSTATED
            for v, t in known.items()
        }
        self.differing("limits", address, bounds, (Action(rows.NOTHING),))
        enums = {v: t for v, t in types.items() if isinstance(t, Enum)}
        opens = {v: "others may come" if t.open else "these only" for v, t in enums.items()}
        self.differing("open enumeration", address, opens, (Action(rows.ACCEPTS),))
        inner = {v: without_null(t) for v, t in types.items()}
        lists = {v: t.items for v, t in inner.items() if isinstance(t, List)}
        maps = {v: t.values for v, t in inner.items() if isinstance(t, Map)}
        if len(lists) > 1:
            self._bounds(lists, f"{address}[]")
        if len(maps) > 1:
            self._bounds(maps, f"{address}.{{*}}")

    def _null_actions(self, types: Mapping[str, Type], address: str) -> tuple[Action, ...]:
        """Null is refused where a field of a request cannot be it; deeper down it is let through."""
        accepts = Action(rows.ACCEPTS)
        if address.endswith(("[]", "{*}")) or address.startswith(("query.", "header.", "path.")):
            return (accepts,)
        refusing = tuple(v for v, t in types.items() if not isinstance(t, Nullable))
        return self.scope.ways([Action(rows.REFUSES, variants=refusing)], [accepts])

    def differing(
        self, kind: str, address: str, says: Mapping[str, str], actions: tuple[Action, ...]
    ) -> None:
        """Add a row if the variants do not say the same."""
        if len(set(says.values())) > 1:
            self.add(kind, address, says, actions)

    def defaults(self, uses: Iterable[FieldUse | ParameterUse], address: str) -> None:
        """Compare the defaults of those that have the field."""
        says = {
            use.variant: value_text(use.default) if use.has_default else rows.UNSTATED
            for use in uses
        }
        self.differing("default", address, says, (Action(rows.NOTHING),))

    def _field(self, child: Field, address: str, everyone: tuple[str, ...]) -> None:
        uses = [use for use in child.uses if use.variant in everyone]
        says = dict.fromkeys(everyone, rows.ABSENT)
        for use in uses:
            fixed = constant(use.type, self.places.known)
            value = "" if fixed is None else f" {scalar(fixed)}"
            says[use.variant] = ("required" if use.required else "optional") + value
        states = {says[v].split(" ")[0] for v in everyone}
        if len(states) > 1:
            tag = self._is_tag(child.name, address)
            request = [Action(rows.NOTHING)] if tag else self._presence(uses, everyone)
            actions = self.scope.ways(request, [Action(rows.OPTIONAL)])
            self.add("field", address, says, actions)
        elif own_constants(child):
            fills = self._presence(uses, everyone)
            self.add("constant", address, says, self.scope.ways(fills, [Action(rows.ACCEPTS)]))
        if not uses:
            return
        wires = {use.variant: use.wire or child.name for use in uses}
        renamed = tuple(variant for variant, wire in wires.items() if wire != child.name)
        renames = [Action(rows.RENAMES, variants=renamed)]
        self.differing("field name", address, wires, self.scope.ways(renames, renames))
        self.defaults(uses, address)
        converted = tuple(use.variant for use in uses if use.convert)
        if converted:
            says = {use.variant: described(use.type, self.places.known) for use in uses}
            converts = [Action(rows.CONVERTS, variants=converted)]
            self.add("type", address, says, self.scope.ways(converts, converts))
            return
        self.uses(child.type, {use.variant: use.type for use in uses}, address)

    def _is_tag(self, name: str, address: str) -> bool:
        """Whether a field is the one that tells the arm of a union in which it stands."""
        parent = address.removesuffix(f".{name}")
        guarded = parent.endswith("}") and parent.rpartition(".{")[2].startswith(f"{name}=")
        return guarded or name in self.places.tags.get(parent, ())

    def _presence(self, uses: list[FieldUse], everyone: tuple[str, ...]) -> list[Action]:
        """What the SDK does in requests about a field that not all have, or not all require."""
        lacking = tuple(v for v in everyone if v not in {use.variant for use in uses})
        fills: dict[str, Action] = {}
        left: list[str] = []
        for use in uses:
            value = constant(use.type, self.places.known)
            if value is None and use.has_default and isinstance(use.default, str | int | float):
                value = use.default
            if use.required and value is None:
                left.append(use.variant)
            elif use.required:
                known = fills.get(repr(value), Action(rows.FILLS, value=value))
                fills[repr(value)] = replace(known, variants=(*known.variants, use.variant))
        request = list(fills.values())
        request += [Action(rows.REFUSES, variants=lacking)] if lacking else []
        return request + ([Action(rows.LEFT, variants=tuple(left))] if left else [])

    def _enum(
        self, kind: Enum, address: str, everyone: tuple[str, ...], lenient: frozenset[str]
    ) -> None:
        """Values that only some have; one that has no value at all has no enumeration here."""
        having = {v for value in kind.values for v in value.variants}
        variants = tuple(v for v in everyone if v in having)
        free = lenient | frozenset(kind.any_text)
        parts = [_Part(scalar(value.value), value.variants, free) for value in kind.values]
        self._split("enumeration", address, parts, variants)
        for value in kind.values:
            own = {variant: scalar(wire) for variant, wire in value.wires if variant in variants}
            if own:
                says = {v: scalar(value.value) for v in variants if v in value.variants} | own
                renames = [Action(rows.RENAMES, variants=tuple(own))]
                ways = self.scope.ways(renames, renames)
                self.add("value", f"{address}={scalar(value.value)}", says, ways)

    def _union(self, kind: Union, address: str, everyone: tuple[str, ...]) -> None:
        """Arms that only some have. What tells no arm from the others cannot be refused."""
        free, parts = self._free(kind), []
        for member in kind.members:
            tagged = bool(kind.tag and member.tags)
            name = describe(member.type, self.places.known)
            label = ", ".join(map(scalar, member.tags)) if tagged else name
            values = isinstance(opened(member.type, self.places.known), Enum)
            lenient = free if values else frozenset(() if tagged else everyone)
            parts.append(_Part(label, member.variants or everyone, lenient))
        self._split("union", address, parts, everyone)

    def _split(
        self, kind: str, address: str, parts: list[_Part], everyone: tuple[str, ...]
    ) -> None:
        """Add a row of the values or arms that not everyone has."""
        partial = [p for p in parts if 0 < len(_in(everyone, p.variants)) < len(everyone)]
        if not partial:
            return
        labels = {v: ", ".join(p.label for p in partial if v in p.variants) for v in everyone}
        says = {variant: label or rows.ABSENT for variant, label in labels.items()}
        refusing = tuple(
            v for v in everyone if any(v not in p.variants and v not in p.lenient for p in partial)
        )
        request = Action(rows.REFUSES, variants=refusing) if refusing else Action(rows.ACCEPTS)
        self.add(kind, address, says, self.scope.ways([request], [Action(rows.ACCEPTS)]))

    def _free(self, union: Union) -> frozenset[str]:
        """The variants that take any text in a union, so that no enumeration binds them."""
        free: list[str] = []
        for member in union.members:
            found = opened(member.type, self.places.known)
            if isinstance(found, Enum):
                free += found.any_text
            elif isinstance(found, Primitive) and found.name in ("string", "any"):
                free += member.variants
        return frozenset(free)


def _in(everyone: tuple[str, ...], having: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(v for v in everyone if v in having)
