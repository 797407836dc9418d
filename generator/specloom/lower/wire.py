"""Where the variants' wires differ: the tables of each variant, computed once, at generation time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from specloom.api.model import Api, Body, Definition, Operation, Parameter, ParameterUse
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
    Ref,
    Scalar,
    Type,
    Union,
)
from specloom.api.walk import children, resolve
from specloom.lower.bodies import encodings, other_type
from specloom.lower.directions import Types, body_fields
from specloom.lower.routes import path_keys, route, spelled
from specloom.lower.takes import Taking, quoted, value_text

# What the arms of a union are told by in a path.
_GUARDS = re.compile(r"\.\{[^{}*][^{}]*\}")


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
    content_types: dict[str, str]
    encodings: dict[str, dict[str, str]]
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
    tables = WireTables({}, {}, {}, {}, {}, {}, {}, {}, {}, {})
    taking = Taking(types.known, variant)
    for operation in api.operations:
        if variant in operation.variants:
            _Lowering(operation, variant, types, tables, taking).run(constants(operation, api))
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
    taking: Taking

    def run(self, fixed: frozenset[tuple[str, str]]) -> None:
        self._route()
        for parameter in self.operation.parameters:
            if (parameter.place, parameter.name) not in fixed:
                self._parameter(parameter)
        if self.operation.body is not None:
            self._body(self.operation.body)

    def _body(self, body: Body) -> None:
        name, record = self.operation.name, body_fields(body.type, self.types.known)
        use = next((use for use in body.uses if use.variant == self.variant), None)
        if use is None:
            having = tuple(use.variant for use in body.uses)
            self.tables.bodies[name] = "none"
            members = [child.name for child in record.fields] if record else []
            bound = [
                one.field
                for own in self.operation.uses
                for one in own.bound
                if own.variant == self.variant
            ]
            rows = {quoted(member): having for member in members if member not in bound}
            self.tables.refuses[name] = {**self.tables.refuses.get(name, {}), **rows}
            return
        first = body.uses[0]
        if use.media != first.media:
            self.tables.bodies[name] = use.media
        if called := other_type(use, first):
            self.tables.content_types[name] = called
        if (ours := encodings(use, record)) != encodings(first, record):
            self.tables.encodings[name] = ours
        if isinstance(body.type, Ref) and record is not None:
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
        refused = self.tables.refuses.get(self.operation.name, {})
        # Where the variant has no such field at all there is no use in naming its values too.
        known = path.rpartition("=")[0] in refused or _GUARDS.sub("", path) in refused
        # What one arm of a union lacks, another may have.
        if not known and not self.taking.operation(self.operation, path):
            self.tables.refuses[self.operation.name] = {**refused, path: having}

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
        for value, having in _enumerated(union, known).items():
            if self.variant not in having:
                self._refuse(f"{path}={value}", having)
        own = [resolve(m.type, known) for m in union.members if self.variant in m.variants]
        if ANY in own or any(isinstance(kind, Map) for kind in own):
            return
        for member in union.members:
            if isinstance(resolve(member.type, known), Enum):
                continue
            tagged = bool(union.tag and member.tags)
            if self.variant not in member.variants:
                self._refuse_arm(union, member, path)
                continue
            # Where the tag of the default is left out, no guard says which arm is meant.
            if not tagged or union.default_tag in member.tags:
                self._values(member.type, path, inside)
            if tagged:
                self._tagged(union.tag, member, path, inside)

    def _tagged(self, tag: str, member: Member, path: str, inside: frozenset[str]) -> None:
        """An arm by each of the tags that the variant has; the others are refused as such."""
        refused = _foreign_tags(tag, member, self.variant, self.types)
        for value, having in refused.items():
            self._refuse(f"{path}.{quoted(tag)}={_text(value)}", having)
        for value in member.tags:
            if value not in refused:
                guard = f"{path}.{{{quoted(tag)}={_text(value)}}}"
                self._values(member.type, guard, inside)

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
            use = next(use for use in child.uses if use.variant == self.variant)
            if use.wire and not path:
                self._put(self.tables.names, f"body:{child.name}", use.wire)
            self._fill(child, found.variants, below)
            if not _takes_anything(child.uses, self.variant):
                self._null(child, below)
                self._values(child.type, below, inside)

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
        rows = self.tables.fills.get(self.operation.name, {})
        body, known = self.operation.body, _GUARDS.sub("", path) in rows
        if value is not None and not known and body and self.taking.one_record(body.type, path):
            self.tables.fills[self.operation.name] = {**rows, path: value}


def _foreign_tags(
    tag: str, member: Member, variant: str, types: Types
) -> dict[Scalar, tuple[str, ...]]:
    record = resolve(member.type, types.known)
    fields = record.fields if isinstance(record, Object) else ()
    kinds = [resolve(f.type, types.known) for f in fields if f.name == tag]
    values = [v for kind in kinds if isinstance(kind, Enum) for v in kind.values]
    return {v.value: v.variants for v in values if variant not in v.variants}


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


def _text(value: Scalar) -> str:
    return quoted(value_text(value))
