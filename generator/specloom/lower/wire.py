"""Where the variants' wires differ: the tables of each variant, computed once, at generation time."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from specloom.api.model import Api, Definition, Operation, Parameter, ParameterUse
from specloom.api.types import (
    ANY,
    Enum,
    Field,
    FieldUse,
    List,
    Map,
    Member,
    Nullable,
    Object,
    Primitive,
    Ref,
    Scalar,
    Type,
    Union,
)
from specloom.api.walk import children, resolve
from specloom.lower.directions import Types, body_fields
from specloom.lower.routes import path_keys, route, spelled

_QUOTED = ".[]{}=%:!"


@dataclass(frozen=True, slots=True)
class Fixed:
    """A parameter with one value for a variant; `argument` if the client's caller may set it."""

    place: str
    wire: str
    value: Scalar
    name: str
    overridable: bool


@dataclass(frozen=True, slots=True)
class WireTables:
    """What one variant does differently, by operation name."""

    lacks: dict[str, tuple[str, ...]]
    routes: dict[str, str]
    moves: dict[str, tuple[str, ...]]
    bodies: dict[str, str]
    names: dict[str, dict[str, str]]
    styles: dict[str, dict[str, str]]
    fills: dict[str, dict[str, Scalar]]
    refuses: dict[str, dict[str, tuple[str, ...]]]


def fixed_parameters(api: Api, variant: str) -> dict[Fixed, tuple[str, ...]]:
    """The parameters that the SDK sends by itself, with the operations that take them."""
    version = next(v.version for v in api.variants if v.name == variant)
    found: dict[Fixed, list[str]] = {}
    for operation in api.operations:
        chosen = constants(operation, api)
        for parameter in operation.parameters:
            use = _use(parameter, variant)
            if use is not None and (parameter.place, parameter.name) in chosen:
                value, overridable = _value(use, version)
                fixed = Fixed(parameter.place, use.wire, value, parameter.name, overridable)
                found.setdefault(fixed, []).append(operation.name)
    return {fixed: tuple(names) for fixed, names in found.items()}


def constants(operation: Operation, api: Api) -> frozenset[tuple[str, str]]:
    """Place and name of the parameters that no caller of a method writes.

    Those are required ones with one value only, and the version of the API that a variant wants in
    every query.
    """
    return frozenset(
        (parameter.place, parameter.name)
        for parameter in operation.parameters
        if parameter.place != "path" and all(_fixed(use, api) for use in parameter.uses)
    )


def _fixed(use: ParameterUse, api: Api) -> bool:
    version = next(v.version for v in api.variants if v.name == use.variant)
    if use.wire.lower() == "api-version" and version:
        return True
    return use.required and isinstance(use.type, Enum) and use.type.constant is not None


def _value(use: ParameterUse, version: str) -> tuple[Scalar, bool]:
    if isinstance(use.type, Enum) and use.type.constant is not None:
        return use.type.constant.value, False
    return (use.default if isinstance(use.default, str) else version), True


def _use(parameter: Parameter, variant: str) -> ParameterUse | None:
    return next((use for use in parameter.uses if use.variant == variant), None)


def cover(names: Iterable[str], everything: Iterable[str]) -> tuple[str, ...]:
    """The fewest prefixes of operation names that stand for just these; empty if they are all."""
    wanted, others = set(names), set(everything)
    others -= wanted
    if not others:
        return ()
    prefixes: set[str] = set()
    for name in wanted:
        parts = name.split(".")
        for end in range(1, len(parts) + 1):
            prefix = ".".join(parts[:end])
            if not any(o == prefix or o.startswith(prefix + ".") for o in others):
                prefixes.add(prefix)
                break
    return tuple(sorted(prefixes))


def wire_tables(api: Api, types: Types, variant: str) -> WireTables:
    """The tables of one variant."""
    tables = WireTables({}, {}, {}, {}, {}, {}, {}, {})
    for operation in api.operations:
        if variant in operation.variants:
            _Lowering(operation, variant, types, tables).run(constants(operation, api))
    tables.lacks.update(_lacks(api, variant))
    return tables


def _lacks(api: Api, variant: str) -> dict[str, tuple[str, ...]]:
    """Groups of operations, or single ones, that only other variants have."""
    groups: dict[tuple[str, ...], list[str]] = {}
    for operation in api.operations:
        if variant not in operation.variants:
            groups.setdefault(operation.variants, []).append(operation.name)
    names = [operation.name for operation in api.operations]
    rows = {p: having for having, some in groups.items() for p in cover(some, names)}
    return {prefix: rows[prefix] for prefix in sorted(rows)}


@dataclass(frozen=True, slots=True)
class _Lowering:
    operation: Operation
    variant: str
    types: Types
    tables: WireTables

    def run(self, fixed: frozenset[tuple[str, str]]) -> None:
        self._route()
        for parameter in self.operation.parameters:
            if (parameter.place, parameter.name) not in fixed:
                self._parameter(parameter)
        body = self.operation.body
        media = [u.media for u in body.uses if u.variant == self.variant] if body else []
        if body is not None and media and media[0] != body.media:
            self.tables.bodies[self.operation.name] = media[0]
        record = body_fields(body.type, self.types.known) if body else None
        if body is not None and isinstance(body.type, Ref) and record is not None:
            self._record(body.type, "", frozenset())

    def _route(self) -> None:
        use = next(use for use in self.operation.uses if use.variant == self.variant)
        bound = {one.wire: f"body.{one.field}" for one in use.bound}
        ours = spelled(use.path, {**path_keys(self.operation, self.variant), **bound})
        base = route(self.operation)
        if moved := tuple(one.field for one in use.bound if one.moved):
            self.tables.moves[self.operation.name] = moved
        if ours != base:
            self.tables.routes[self.operation.name] = ours

    def _parameter(self, parameter: Parameter) -> None:
        if parameter.place == "path":
            return
        first, use = parameter.uses[0], _use(parameter, self.variant)
        address = f"{parameter.place}:{quoted(first.wire)}"
        if use is None:
            self._refuse(address, parameter.variants)
            return
        if use.wire != first.wire:
            self._put(self.tables.names, f"{parameter.place}:{first.wire}", use.wire)
        if use.style not in ("", "repeat", "deepObject") and parameter.place == "query":
            self._put(self.tables.styles, first.wire, use.style)
        if not _takes_anything(parameter.uses, self.variant):
            self._values(parameter.type, address, frozenset())

    def _put(self, table: dict[str, dict[str, str]], key: str, value: str) -> None:
        table.setdefault(self.operation.name, {})[key] = value

    def _refuse(self, path: str, having: tuple[str, ...]) -> None:
        refused = self.tables.refuses.setdefault(self.operation.name, {})
        # Where the variant has no such field at all there is no use in naming its values too.
        if path.rpartition("=")[0] not in refused:
            refused[path] = having

    def _values(self, kind: Type, path: str, inside: frozenset[str]) -> None:
        if isinstance(kind, Nullable):
            self._values(kind.type, path, inside)
        elif isinstance(kind, List):
            self._values(kind.items, path + "[]", inside)
        elif isinstance(kind, Map):
            self._values(kind.values, path + ".{*}", inside)
        elif isinstance(kind, Enum):
            for value in kind.values:
                if self.variant not in value.variants:
                    self._refuse(f"{path}={_text(value.value)}", value.variants)
        elif isinstance(kind, Union):
            self._union(kind, path, inside)
        elif isinstance(kind, Ref) and kind.name not in inside:
            self._definition(kind, path, inside | {kind.name})

    def _definition(self, ref: Ref, path: str, inside: frozenset[str]) -> None:
        found = self.types.known[ref.name]
        if isinstance(found.type, Object):
            self._record(ref, path, inside)
        elif self.variant in found.variants:  # else it has something wider in this place
            self._values(found.type, path, inside)

    def _union(self, union: Union, path: str, inside: frozenset[str]) -> None:
        known = self.types.known
        own = [resolve(m.type, known) for m in union.members if self.variant in m.variants]
        if Primitive("string") not in own and ANY not in own:
            for value, having in _enumerated(union, known).items():
                if self.variant not in having:
                    self._refuse(f"{path}={value}", having)
        if ANY in own or any(isinstance(kind, Map) for kind in own):
            return
        for member in union.members:
            if isinstance(resolve(member.type, known), Enum):
                continue
            if self.variant not in member.variants:
                self._refuse_arm(union, member, path)
            elif union.tag and member.tags and union.default_tag not in member.tags:
                self._tagged(union.tag, member, path, inside)
            else:
                self._values(member.type, path, inside)

    def _tagged(self, tag: str, member: Member, path: str, inside: frozenset[str]) -> None:
        """An arm by each of the tags that the variant has; the others are refused as such."""
        refused = self._foreign_tags(tag, member)
        for value, having in refused.items():
            self._refuse(f"{path}.{quoted(tag)}={_text(value)}", having)
        for value in member.tags:
            if value not in refused:
                guard = f"{path}.{{{quoted(tag)}={_text(value)}}}"
                self._values(member.type, guard, inside)

    def _foreign_tags(self, tag: str, member: Member) -> dict[Scalar, tuple[str, ...]]:
        record = resolve(member.type, self.types.known)
        fields = record.fields if isinstance(record, Object) else ()
        kinds = [resolve(f.type, self.types.known) for f in fields if f.name == tag]
        values = [v for kind in kinds if isinstance(kind, Enum) for v in kind.values]
        return {v.value: v.variants for v in values if self.variant not in v.variants}

    def _refuse_arm(self, union: Union, member: Member, path: str) -> None:
        for tag in member.tags if union.tag else ():
            self._refuse(f"{path}.{quoted(union.tag)}={_text(tag)}", member.variants)

    def _record(self, ref: Ref, path: str, inside: frozenset[str]) -> None:
        found = self.types.known[ref.name]
        record = found.type
        if self.variant not in found.variants or not isinstance(record, Object):
            return
        for child in record.fields:
            below = f"{path}.{quoted(child.name)}" if path else quoted(child.name)
            if self.variant not in child.variants:
                self._refuse(below, child.variants)
                continue
            if path.endswith("}") and f"{{{quoted(child.name)}=" in path.rpartition(".")[2]:
                continue  # the tag, which the guard at the end of the path has looked at
            self._wire(child, path)
            self._fill(child, found.variants, below)
            if not _takes_anything(child.uses, self.variant):
                self._null(child, below)
                self._values(child.type, below, inside)

    def _wire(self, child: Field, path: str) -> None:
        use = next(use for use in child.uses if use.variant == self.variant)
        if use.wire and not path:
            self._put(self.tables.names, f"body:{child.name}", use.wire)

    def _null(self, child: Field, path: str) -> None:
        """Refuse null where only other variants take it."""
        taking = tuple(use.variant for use in child.uses if isinstance(use.type, Nullable))
        if taking and self.variant not in taking:
            self._refuse(path + "!null", taking)

    def _fill(self, child: Field, everyone: tuple[str, ...], path: str) -> None:
        if all(child.required_in(variant) for variant in everyone):
            return
        use = next(use for use in child.uses if use.variant == self.variant)
        if not use.required:
            return
        kind = resolve(use.type, self.types.known) if _known(use.type, self.types) else use.type
        value: Scalar = None
        if isinstance(kind, Enum) and kind.constant is not None:
            value = kind.constant.value
        elif use.has_default and isinstance(use.default, str | int | float | bool):
            value = use.default
        if value is not None:
            self.tables.fills.setdefault(self.operation.name, {})[path] = value


def _enumerated(union: Union, known: Mapping[str, Definition]) -> dict[str, tuple[str, ...]]:
    """The values of all enumerations in a union, with the variants that have them in any."""
    found: dict[str, tuple[str, ...]] = {}
    for member in union.members:
        kind = resolve(member.type, known)
        for value in kind.values if isinstance(kind, Enum) else ():
            having = [name for name in value.variants if name in member.variants]
            text = _text(value.value)
            found[text] = tuple(dict.fromkeys((*found.get(text, ()), *having)))
    return found


def _takes_anything(uses: tuple[FieldUse, ...] | tuple[ParameterUse, ...], variant: str) -> bool:
    """Whether what a variant has there is of any type, or lists or maps of that."""
    kind = next(use.type for use in uses if use.variant == variant)
    while not isinstance(kind, Union | Object) and (inside := next(children(kind), None)):
        kind = inside
    return kind == ANY


def _known(kind: Type, types: Types) -> bool:
    inner = kind.type if isinstance(kind, Nullable) else kind
    return not isinstance(inner, Ref) or inner.name in types.known


def quoted(name: str) -> str:
    """A wire name in the path language of the runtime's tables."""
    return "".join(f"%{ord(c):02X}" if c in _QUOTED else c for c in name)


def _text(value: Scalar) -> str:
    return quoted(value if isinstance(value, str) else json.dumps(value))
