"""Where the variants differ: the whole comparison, computed from the merged, named API.

What the merge decides is not decided again here; this reads off the merged API what each variant
says of every place. Descriptions, operation ids and the widths of numbers (`int32`) are left out:
they differ nearly everywhere and no caller sees them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from specloom.api.model import Api, Operation, Parameter, Security
from specloom.api.types import Object
from specloom.api.walk import resolve
from specloom.report import rows
from specloom.report.describe import scalar
from specloom.report.fields import Scope, Walk
from specloom.report.places import Places, find_places
from specloom.report.rows import Action, Comparison, Row, Variant
from specloom.wire.bodies import stated_type
from specloom.wire.constants import constants, cover, sent_constants


def compare(api: Api) -> Comparison:
    """Compare the variants of an API. One variant alone gives no rows.

    Args:
        api: The API after the merge, with its operations named.
    """
    names = tuple(operation.name for operation in api.operations)
    if len(api.variants) == 1:
        return Comparison(_variants(api), names, ())
    places = find_places(api)
    found = [*_client(api), *_lacking(api)]
    for operation in api.operations:
        found += _Comparing(api, places, operation).rows()
    found = _shared(found)
    for definition in places.shared():
        name = definition.name
        users = (places.operations(name), name in places.senders, name in places.receivers)
        walk = Walk(places, Scope(rows.TYPES, *users, definition=name), [])
        walk.type(definition.type, name, definition.variants)
        found += walk.found
    return Comparison(_variants(api), names, tuple(sorted(found, key=_order)))


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


def _client(api: Api) -> list[Row]:
    """What differs for every call: the server, who is calling, what the SDK sends by itself."""
    found = []
    nothing, sends = (Action(rows.NOTHING),), (Action(rows.SENDS),)
    facts = (
        ("server", {v.name: v.server.url for v in api.variants}, nothing),
        ("credential", {v.name: _credentials(v.security) for v in api.variants}, sends),
    )
    for kind, says, actions in facts:
        if len(set(says.values())) > 1:
            found.append(Row(rows.CLIENT, kind, kind, tuple(says.items()), actions))
    fixed: dict[str, dict[str, str]] = {}
    users: dict[str, dict[str, None]] = {}
    for variant in api.variants:
        for parameter, operations in sent_constants(api, variant.name).items():
            address = f"{parameter.place}.{parameter.wire}"
            note = ", unless the caller sets it" if parameter.overridable else ""
            fixed.setdefault(address, {})[variant.name] = scalar(parameter.value) + note
            users.setdefault(address, {}).update(dict.fromkeys(operations))
    for address, given in fixed.items():
        says = {v.name: given.get(v.name, rows.ABSENT) for v in api.variants}
        if len(set(says.values())) > 1:
            actions = (Action(rows.SENDS, "request", tuple(given)),)
            operations = tuple(sorted(users[address]))
            found.append(
                Row(rows.CLIENT, "constant", address, tuple(says.items()), actions, operations)
            )
    return found


def _lacking(api: Api) -> list[Row]:
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
            action = Action(rows.REFUSES, "request", lacking)
            called = tuple(o.name for o in mine)
            found.append(
                Row(rows.LACKING, "operation", prefix, tuple(says.items()), (action,), called)
            )
    return found


def _counted(operations: list[Operation], route: str) -> str:
    return route if len(operations) == 1 else f"{len(operations)} operations"


def _credentials(security: tuple[Security, ...]) -> str:
    return " or ".join(_credential(one) for one in security)


def _credential(security: Security) -> str:
    words = (security.kind, security.header, security.scope)
    return " ".join(word for word in words if word)


def _shared(found: Iterable[Row]) -> list[Row]:
    """Rows of several operations that say the same become one."""
    same: dict[Row, list[str]] = {}
    for row in found:
        same.setdefault(replace(row, operations=()), []).extend(row.operations)
    merged = []
    for row, names in same.items():
        operations = tuple(sorted(names))
        several = row.section == rows.OPERATIONS and len(operations) > 1
        section = rows.SHARED if several else row.section
        merged.append(replace(row, section=section, operations=operations))
    return merged


@dataclass(frozen=True, slots=True)
class _Comparing:
    api: Api
    places: Places
    operation: Operation

    def rows(self) -> list[Row]:
        """The rows of one operation."""
        operation = self.operation
        everyone = operation.variants
        walks = [self._walk(sent=True), self._walk(sent=False)]
        asking, answering = walks
        self._operation(asking)
        fixed = constants(operation, self.api)
        for parameter in operation.parameters:
            if (parameter.place, parameter.name) not in fixed:
                self._parameter(parameter, asking)
        if operation.body is not None:
            self._body(asking)
            asking.type(operation.body.type, "body", everyone)
        for kind, name in (
            (operation.response.type, "response"),
            (operation.response.event, "event"),
        ):
            if kind is not None:
                answering.type(kind, name, everyone)
        return [row for walk in walks for row in walk.found]

    def _walk(self, *, sent: bool) -> Walk:
        scope = Scope(rows.OPERATIONS, (self.operation.name,), sent=sent, received=not sent)
        return Walk(self.places, scope, [])

    def _operation(self, walk: Walk) -> None:
        operation = self.operation
        routes = {use.variant: f"{operation.method} {use.path}" for use in operation.uses}
        address = f"{operation.method} {operation.path}"
        blank = {re.sub(r"\{[^{}]*\}", "{}", route) for route in routes.values()}
        if len(blank) > 1:
            walk.add("path", address, routes, (Action(rows.RENAMES, "request"),))
        for field in dict.fromkeys(bound.field for use in operation.uses for bound in use.bound):
            slots = {u.variant: b.wire for u in operation.uses for b in u.bound if b.field == field}
            says = dict.fromkeys(operation.variants, "in the body")
            says |= {name: f"{{{wire}}} of the path" for name, wire in slots.items()}
            walk.differing(
                "place", f"body.{field}", says, (Action(rows.MOVES, "request", tuple(slots)),)
            )
        old = {use.variant: "deprecated" if use.deprecated else "current" for use in operation.uses}
        walk.differing("deprecated", address, old, (Action(rows.NOTHING),))

    def _body(self, walk: Walk) -> None:
        body = self.operation.body
        uses = body.uses if body else ()
        required = {use.variant: use.required for use in uses}
        says = {v: _state(required.get(v)) for v in self.operation.variants}
        record = body and isinstance(resolve(body.type, self.places.known), Object)
        actions = [Action(rows.SENDS if record else rows.LEFT, "request", ())]
        lacking = tuple(variant for variant in says if variant not in required)
        if record and lacking:
            actions = [Action(rows.REFUSES, "request", lacking)]
        walk.differing("body", "body", says, tuple(actions))
        media = {use.variant: stated_type(use) or use.media for use in uses}
        writes = (Action(rows.WRITES, "request"),)
        walk.differing("media type", "body", media, writes)
        encodings = {
            use.variant: ", ".join(f"{name} {told}" for name, told in use.encodings)
            or rows.UNSTATED
            for use in uses
        }
        walk.differing("encoding", "body", encodings, writes)

    def _parameter(self, parameter: Parameter, walk: Walk) -> None:
        uses, everyone = parameter.uses, self.operation.variants
        address = f"{parameter.place}.{uses[0].wire}"
        wires = {use.variant: use.wire for use in uses}
        renamed = tuple(use.variant for use in uses if use.wire != uses[0].wire)
        action = Action(rows.RENAMES, "request", renamed)
        walk.differing("parameter name", address, wires, (action,))
        required = {use.variant: use.required for use in uses}
        says = {variant: _state(required.get(variant)) for variant in everyone}
        walk.differing("parameter", address, says, _presence(says))
        styles = {use.variant: use.style or rows.UNSTATED for use in uses}
        walk.differing("style", address, styles, (Action(rows.WRITES, "request"),))
        walk.defaults(uses, address)
        walk.uses(parameter.type, {use.variant: use.type for use in uses}, address)


def _presence(says: Mapping[str, str]) -> tuple[Action, ...]:
    lacking = tuple(variant for variant, state in says.items() if state == rows.ABSENT)
    left = tuple(variant for variant, state in says.items() if state == "required")
    actions = ((rows.REFUSES, lacking), (rows.LEFT, left))
    return tuple(Action(does, "request", variants) for does, variants in actions if variants)


def _state(required: bool | None) -> str:  # noqa: FBT001  # None is a third state
    if required is None:
        return rows.ABSENT
    return "required" if required else "optional"
