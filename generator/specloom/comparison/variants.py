"""Where the variants differ: the whole comparison, computed from the merged, named API.

What the merge decides is not decided again here; this reads off the merged API what each variant
says of every place. Descriptions, operation ids and the widths of numbers (`int32`) are left out:
they differ nearly everywhere and no caller sees them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from specloom.api.model import Api, Body, Definition, Operation, Parameter
from specloom.api.path_templates import blank
from specloom.api.types import Object
from specloom.api.walk import body_fields, resolve
from specloom.comparison import rows
from specloom.comparison.clients import client_rows
from specloom.comparison.decisions import Decisions, Spot
from specloom.comparison.describe import scalar
from specloom.comparison.fields import Scope, Walk, converted_row
from specloom.comparison.places import Places, find_places
from specloom.comparison.rows import Action, Comparison, Row, Variant
from specloom.wire.bodies import encodings, stated_type
from specloom.wire.constants import cover, is_constant
from specloom.wire.difference import Action as Decided
from specloom.wire.difference import Difference, Origin
from specloom.wire.paths import BODY, CLIENT, RESPONSE
from specloom.wire.routes import parameter_key, placed_key
from specloom.wire.stage import operation_origin

_RESPONSES = {
    "json": "JSON",
    "bytes": "bytes",
    "text": "text",
    "location": "an address",
    "none": "nothing",
}


def compare(api: Api) -> Comparison:
    """Compare the variants of an API. One variant alone gives no rows.

    Args:
        api: The API after the merge, with its operations named.
    """
    names = tuple(operation.name for operation in api.operations)
    if len(api.variants) == 1:
        return Comparison(_variants(api), names, ())
    places, decisions = find_places(api), Decisions.of(api)
    found = [*client_rows(api), *_lacking(api, decisions)]
    for operation in api.operations:
        found += operation_rows(api, places, decisions, operation)
    found = _shared(found)
    for definition in places.shared():
        found += type_rows(places, decisions, definition)
    return Comparison(_variants(api), names, tuple(sorted(found, key=_order)))


def operation_rows(
    api: Api, places: Places, decisions: Decisions, operation: Operation
) -> list[Row]:
    """The differences of one operation, and of the types that are used nowhere else."""
    return _Comparing(api, places, decisions, operation).rows()


def type_rows(places: Places, decisions: Decisions, definition: Definition) -> list[Row]:
    """The differences of one type, and of those that are used nowhere else."""
    name = definition.name
    users = (places.operations(name), name in places.senders, name in places.receivers)
    walk = Walk(places, decisions, Scope(rows.TYPES, *users, definition=name), [])
    walk.type(definition.type, Spot(name, Origin(name)), definition.variants)
    return walk.found


def _order(row: Row) -> tuple[object, ...]:
    first = row.operations if row.section in (rows.SHARED, rows.OPERATIONS) else ()
    return rows.SECTIONS.index(row.section), first, row.definition, row.address, row.kind, row.says


def _variants(api: Api) -> tuple[Variant, ...]:
    return tuple(
        Variant(
            variant.name,
            variant.title,
            variant.version,
            tuple(o.name for o in api.operations if o.variants == (variant.name,)),
            tuple(d.name for d in api.definitions if d.variants == (variant.name,)),
        )
        for variant in api.variants
    )


def _lacking(api: Api, decisions: Decisions) -> list[Row]:
    """Operations that some variants lack, by groups where those lack the whole group."""
    everyone = tuple(variant.name for variant in api.variants)
    names = [operation.name for operation in api.operations]
    having: dict[tuple[str, ...], list[Operation]] = {}
    for operation in api.operations:
        if operation.variants != everyone:
            having.setdefault(operation.variants, []).append(operation)
    found = []
    for variants, some in having.items():
        lacking = tuple(name for name in everyone if name not in variants)
        for prefix in cover((o.name for o in some), names) or ("every operation",):
            mine = [o for o in some if f"{o.name}.".startswith(f"{prefix}.")] or some
            routes = {u.variant: f"{o.method} {u.path}" for o in mine for u in o.uses}
            says = {
                name: rows.ABSENT if name in lacking else _counted(mine, routes[name])
                for name in everyone
            }
            lacks = [d for o in mine for d in decisions.at(operation_origin(o), "lacks")]
            actions = tuple(decisions.doing(rows.REFUSES, lacks, "request"))
            called, declared = tuple(o.name for o in mine), tuple(says.items())
            found.append(
                Row(rows.LACKING, "operation", prefix, declared, actions, called, "", tuple(lacks))
            )
    return found


def _counted(operations: list[Operation], route: str) -> str:
    return route if len(operations) == 1 else f"{len(operations)} operations"


def _shared(found: Iterable[Row]) -> list[Row]:
    """Rows of several operations that say the same become one."""
    same: dict[Row, list[Row]] = {}
    for row in found:
        same.setdefault(replace(row, operations=(), differences=()), []).append(row)
    merged = []
    for row, ones in same.items():
        operations = tuple(sorted(name for one in ones for name in one.operations))
        differences = tuple(difference for one in ones for difference in one.differences)
        several = row.section == rows.OPERATIONS and len(operations) > 1
        section = rows.SHARED if several else row.section
        merged.append(replace(row, section=section, operations=operations, differences=differences))
    return merged


@dataclass(frozen=True, slots=True)
class _Comparing:
    api: Api
    places: Places
    decisions: Decisions
    operation: Operation

    def rows(self) -> list[Row]:
        """The rows of one operation."""
        operation = self.operation
        everyone = operation.variants
        walks = [self._walk(sent=True), self._walk(sent=False)]
        asking, answering = walks
        self._operation(asking)
        for parameter in operation.parameters:
            if not is_constant(parameter, self.api):
                self._parameter(parameter, asking)
        if operation.body is not None:
            self._body(operation.body, asking)
            asking.type(operation.body.type, self._spot(BODY, BODY), everyone)
        for kind, name in (
            (operation.response.type, "response"),
            (operation.response.event, "event"),
        ):
            if kind is not None:
                answering.type(kind, self._spot(name, name), everyone)
        self._envelopes(asking, place=BODY)
        self._envelopes(answering, place=RESPONSE)
        self._media(answering)
        return [row for walk in walks for row in walk.found]

    def _walk(self, *, sent: bool) -> Walk:
        scope = Scope(rows.OPERATIONS, (self.operation.name,), sent=sent, received=not sent)
        return Walk(self.places, self.decisions, scope, [])

    def _spot(self, address: str, place: str = "") -> Spot:
        return Spot(address, operation_origin(self.operation, place))

    def _differing(
        self, walk: Walk, kind: str, spot: Spot, says: Mapping[str, str], does: str, *by: Decided
    ) -> None:
        """Add a row if the variants do not say the same; nothing is done that no table has."""
        decided = self.decisions.at(spot.origin, *by)
        actions = self.decisions.doing(does, decided, "request") or [Action(rows.NOTHING)]
        walk.differing(kind, spot, says, tuple(actions), decided)

    def _operation(self, walk: Walk) -> None:
        operation = self.operation
        routes = {
            use.variant: f"{use.method or operation.method} {use.path}" for use in operation.uses
        }
        whole = self._spot(f"{operation.method} {operation.path}")
        if len(set(map(blank, routes.values()))) > 1:
            self._differing(walk, "path", whole, routes, rows.RENAMES, "path", "method")
        bound = (one for use in operation.uses for one in use.bound)
        for place, field in dict.fromkeys((one.place, one.field) for one in bound):
            self._bound(place, field, walk)
        self._streams(walk)
        self._pages(walk)
        self._aligned(walk)
        old = {use.variant: "deprecated" if use.deprecated else "current" for use in operation.uses}
        self._differing(walk, "deprecated", whole, old, rows.WARNS, "deprecated")

    def _aligned(self, walk: Walk) -> None:
        """What some variants have in another place, or wrapped otherwise."""
        uses, everyone = self.operation.uses, self.operation.variants
        found = [
            (use.variant, p, (p.place, placed_key(self.operation, use.variant, p)))
            for use in uses
            for p in use.placed
        ]
        for place, name in dict.fromkeys(key for _, _, key in found):
            own = {
                variant: f"{p.own_place}.{p.own_name}"
                for variant, p, key in found
                if key == (place, name)
            }
            spot = self._spot(place, place).key(name)
            moved = self.decisions.at(spot.origin, "places")
            actions = self.decisions.doing(rows.PLACES, moved, "request")
            styled = self.decisions.at(spot.origin, "styles")
            actions += self.decisions.doing(rows.WRITES, styled, "request")
            says = dict.fromkeys(everyone, place) | own
            walk.add("place", spot, says, tuple(actions), [*moved, *styled])

    def _envelopes(self, walk: Walk, *, place: str) -> None:
        """The key under which some variants have a whole body or response."""
        uses, everyone = self.operation.uses, self.operation.variants
        wrapped = {u.variant: e for u in uses for e in u.envelopes if e.place == place}
        if wrapped:
            key = next(iter(wrapped.values())).key
            says = dict.fromkeys(everyone, _envelope(key))
            says |= {
                variant: _envelope(one.own_key, one.beside) for variant, one in wrapped.items()
            }
            spot = self._spot(place, place)
            decided = self.decisions.at(spot.origin, "envelopes")
            way = "request" if place == BODY else "response"
            actions = self.decisions.doing(rows.WRAPS, decided, way)
            walk.add("envelope", spot, says, tuple(actions), decided)

    def _media(self, walk: Walk) -> None:
        """Whether variants respond with different media, or with nothing."""
        response = self.operation.response
        says = {v: _RESPONSES[response.media_of(v)] for v in self.operation.variants}
        spot = self._spot(RESPONSE, RESPONSE)
        decided = self.decisions.at(spot.origin, "returns")
        actions = [Action(rows.OPTIONAL, "response")] if "nothing" in says.values() else []
        actions += self.decisions.doing(rows.DECODES, decided, "response")
        walk.differing("response", spot, says, tuple(actions), decided)

    def _pages(self, walk: Walk) -> None:
        """How pages follow, where variants differ in it."""
        pages = self.operation.pages
        if pages and pages.differing():
            spot = self._spot(RESPONSE, RESPONSE)
            decided = self.decisions.at(spot.origin, "paging")
            actions = self.decisions.doing(rows.FOLLOWS, decided, "response")
            says = {rule.variant: rule.text for rule in pages.rules}
            walk.add("pages", spot, says, tuple(actions), decided)

    def _bound(self, place: str, field: str, walk: Walk) -> None:
        """An argument, in the call or of the client, that some variants have in their path."""
        operation = self.operation
        slots = {
            use.variant: bound.wire
            for use in operation.uses
            for bound in use.bound
            if (bound.place, bound.field) == (place, field)
        }
        own = {name: f"{{{wire}}} of the path" for name, wire in slots.items()}
        spot = self._spot(place, place).key(field)
        if place == CLIENT:
            paths = self.decisions.at(operation_origin(operation), "path")
            asked = [one for one in paths if one.variant in slots]
            says = dict.fromkeys(operation.variants, rows.ABSENT) | own
            walk.add("place", spot, says, (Action(rows.ASKS, "request", tuple(slots)),), asked)
            return
        others = "in the body" if place == BODY else f"in the {place}"
        says = dict.fromkeys(operation.variants, others) | own
        moved = self.decisions.at(spot.origin, "moves")
        done = {one.variant for one in moved}
        copied = [
            one
            for one in self.decisions.at(operation_origin(operation), "path")
            if one.variant in slots and one.variant not in done
        ]
        actions = self.decisions.doing(rows.MOVES, moved, "request")
        actions += self.decisions.doing(rows.COPIES, copied, "request")
        walk.differing("place", spot, says, tuple(actions), [*moved, *copied])

    def _streams(self, walk: Walk) -> None:
        """Where some variants stream at a path of their own."""
        uses = {use.variant: use.streams for use in self.operation.uses if use.streams}
        for first in list(uses.values())[:1]:
            says = dict.fromkeys(self.operation.variants, f"{first.place}.{first.field}")
            says |= {name: f"{one.method} {one.path}" for name, one in uses.items()}
            spot = self._spot(first.place, first.place).key(first.field)
            moved = self.decisions.at(spot.origin, "moves")
            decided = self.decisions.at(operation_origin(self.operation), "streams")
            actions = self.decisions.doing(rows.STREAMS, decided, "request")
            walk.add("stream", spot, says, tuple(actions), [*decided, *moved])

    def _body(self, body: Body, walk: Walk) -> None:
        spot, uses = self._spot(BODY, BODY), body.uses
        required = {use.variant: use.required for use in uses}
        says = {v: _state(required.get(v)) for v in self.operation.variants}
        kind = resolve(body.type, self.places.known)
        actions = [Action(rows.SENDS if isinstance(kind, Object) else rows.LEFT, "request")]
        if any(one.own_place == BODY for use in self.operation.uses for one in use.placed):
            actions = [Action(rows.NOTHING)]
        absent = [one for one in self._decided_body("body") if one.value == "none"]
        refused = self._decided_body("refuses")
        refuses = self.decisions.doing(rows.REFUSES, refused, "request")
        walk.differing("body", spot, says, tuple(refuses or actions), [*absent, *refused])
        media = {use.variant: stated_type(use) or use.media for use in uses}
        fields = body_fields(body, self.places.known)
        self._differing(walk, "media type", spot, media, rows.WRITES, "body", "content_type")
        said = {
            use.variant: ", ".join(f"{name} {how}" for name, how in encodings(use, fields).items())
            or rows.UNSTATED
            for use in uses
        }
        self._differing(walk, "encoding", spot, said, rows.WRITES, "encodings")

    def _decided_body(self, action: Decided) -> list[Difference]:
        return self.decisions.at(operation_origin(self.operation, BODY), action)

    def _parameter(self, parameter: Parameter, walk: Walk) -> None:
        uses, everyone = parameter.uses, self.operation.variants
        key = parameter_key(self.operation, parameter)
        spot = self._spot(parameter.place, parameter.place).key(key)
        spot = replace(spot, address=f"{parameter.place}.{uses[0].wire}")
        wires = {use.variant: use.wire for use in uses}
        named = self.decisions.at(spot.origin, "names")
        renames = self.decisions.doing(rows.RENAMES, named, "request")
        actions = tuple(renames or [Action(rows.NOTHING)])
        walk.differing("parameter name", spot, wires, actions, named)
        required = {use.variant: use.required for use in uses}
        says = {variant: _state(required.get(variant)) for variant in everyone}
        refused = self.decisions.at(spot.origin, "refuses")
        refuses = self.decisions.doing(rows.REFUSES, refused, "request")
        left = tuple(use.variant for use in uses if use.required)
        refuses += [Action(rows.LEFT, "request", left)] if left else []
        walk.differing("parameter", spot, says, tuple(refuses), refused)
        for use in uses:
            filled = self.decisions.at(spot.origin, "fills")
            own = [one for one in filled if one.variant == use.variant]
            for one in own:
                value = one.value if isinstance(one.value, str | int | float) else None
                fills = Action(rows.FILLS, "request", (use.variant,), value)
                walk.add("constant", spot, {use.variant: scalar(value)}, (fills,), own)
        elsewhere = [one.variant for one in self.decisions.at(spot.origin, "places")]
        here = [use for use in uses if use.variant not in elsewhere]
        styles = {use.variant: use.style or rows.UNSTATED for use in here}
        self._differing(walk, "style", spot, styles, rows.WRITES, "styles")
        walk.defaults(uses, spot)
        if converted_row(walk, uses, spot):
            return
        walk.uses(parameter.type, {use.variant: use.type for use in uses}, spot)


def _envelope(key: str, beside: tuple[str, ...] = ()) -> str:
    return f"{{{', '.join((f'{key}: …', *beside))}}}" if key else "bare"


def _state(required: bool | None) -> str:  # noqa: FBT001  # None is a third state
    if required is None:
        return rows.ABSENT
    return "required" if required else "optional"
