"""Walking type expressions: every pass that looks into types does it through these."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from operator import is_
from typing import Any, TypeVar, cast

from specloom.api.model import Api, Body, Definition, Operation, Parameter, ParameterUse
from specloom.api.types import (
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
    Type,
    Union,
    without_null,
)

_Record = TypeVar("_Record")
_Holder = TypeVar("_Holder", Member, FieldUse, ParameterUse, Body)
_Used = TypeVar("_Used", Field, Parameter)


def updated(value: _Record, **fields: object) -> _Record:
    """A record with some fields replaced; the record itself if each of them is what it was.

    So a pass shares what it does not change: its result has new records only on the way down to
    what it did change.
    """
    new = {name: one for name, one in fields.items() if not _is_same(getattr(value, name), one)}
    # `replace` takes any fields; that these are the record's own is what the callers see to.
    return cast("_Record", replace(cast("Any", value), **new)) if new else value


def _is_same(before: object, after: object) -> bool:
    if isinstance(before, tuple) and isinstance(after, tuple):
        return len(before) == len(after) and all(map(is_, before, after))
    return before is after or (isinstance(before, str) and before == after)


def map_children(kind: Type, change: Callable[[Type], Type]) -> Type:
    """The same type with each direct component type replaced by `change` of it."""
    if isinstance(kind, Nullable):
        return updated(kind, type=change(kind.type))
    if isinstance(kind, List):
        return updated(kind, items=change(kind.items))
    if isinstance(kind, Map):
        return updated(kind, values=change(kind.values))
    if isinstance(kind, Union):
        return updated(kind, members=tuple(_retyped(one, change) for one in kind.members))
    if isinstance(kind, Object):
        fields = tuple(map_uses(field, change) for field in kind.fields)
        return updated(kind, fields=fields, extra=kind.extra and change(kind.extra))
    return kind


def _retyped(holder: _Holder, change: Callable[[Type], Type]) -> _Holder:
    return updated(holder, type=change(holder.type))


def map_uses(holder: _Used, change: Callable[[Type], Type]) -> _Used:
    """A field or a parameter with its type, and the types of its uses, replaced by `change` of them."""
    given, kind = holder.type, change(holder.type)

    def of_use(used: Type) -> Type:
        return kind if used is given else change(used)

    uses = tuple(_retyped(use, of_use) for use in holder.uses)
    return updated(holder, type=kind, uses=uses)


def children(kind: Type) -> Iterator[Type]:
    """The direct component types."""
    if isinstance(kind, Nullable):
        yield kind.type
    elif isinstance(kind, List):
        yield kind.items
    elif isinstance(kind, Map):
        yield kind.values
    elif isinstance(kind, Union):
        yield from (member.type for member in kind.members)
    elif isinstance(kind, Object):
        yield from (field.type for field in kind.fields)
        if kind.extra is not None:
            yield kind.extra


def rename(kind: Type, names: Mapping[str, str]) -> Type:
    """The same type with references renamed."""
    if isinstance(kind, Ref):
        return updated(kind, name=names.get(kind.name, kind.name))
    return map_children(kind, lambda child: rename(child, names))


def references(kind: Type) -> Iterator[str]:
    """The names of the definitions that a type refers to directly."""
    if isinstance(kind, Ref):
        yield kind.name
    for child in children(kind):
        yield from references(child)


def operation_types(operation: Operation) -> Iterator[Type]:
    """The types that an operation mentions."""
    yield from (parameter.type for parameter in operation.parameters)
    if operation.body is not None:
        yield operation.body.type
    for kind in (operation.response.type, operation.response.event):
        if kind is not None:
            yield kind


def map_operation_types(operation: Operation, change: Callable[[Type], Type]) -> Operation:
    """The same operation with every type replaced by `change` of it."""
    given = operation.response
    response = updated(
        given, type=given.type and change(given.type), event=given.event and change(given.event)
    )
    return updated(
        operation,
        parameters=tuple(map_uses(parameter, change) for parameter in operation.parameters),
        body=operation.body and _retyped(operation.body, change),
        response=response,
    )


def definitions_by_name(api: Api) -> dict[str, Definition]:
    """The definitions of an API by their names."""
    return {definition.name: definition for definition in api.definitions}


def resolve(kind: Type, definitions: Mapping[str, Definition]) -> Type:
    """The type that references and null are before."""
    while isinstance(kind, Ref | Nullable):
        kind = definitions[kind.name].type if isinstance(kind, Ref) else kind.type
    return kind


def body_record(body: Body, known: Mapping[str, Definition]) -> Type | None:
    """The type of the record that a body is, where it can be taken apart into arguments."""
    kind = body.type
    if body.first:
        inner = resolve(without_null(kind), known)
        members = [m.type for m in inner.members] if isinstance(inner, Union) else [kind]
        records = (without_null(one) for one in members if isinstance(resolve(one, known), Object))
        kind = next(records, kind)
    found = resolve(kind, known)
    return kind if isinstance(found, Object) and not isinstance(kind, Nullable) else None


def body_fields(body: Body, known: Mapping[str, Definition]) -> Object | None:
    """The record that a body is, where it can be taken apart into arguments."""
    record = body_record(body, known)
    found = resolve(record, known) if record is not None else None
    return found if isinstance(found, Object) else None


def is_envelope(kind: Type, known: Mapping[str, Definition]) -> bool:
    """Whether events are written as {event, data}, which on the wire are lines of the stream."""
    union = resolve(kind, known)
    members = [member.type for member in union.members] if isinstance(union, Union) else []
    records = [resolve(member, known) for member in members]
    return bool(records) and all(
        isinstance(one, Object) and {"event", "data"} <= {field.name for field in one.fields}
        for one in records
    )


def is_file(kind: Type, shape: Callable[[Type], Type], inside: tuple[Type, ...] = ()) -> bool:
    """Whether a value can be a file, or a list of files; `shape` sees through references and null.

    `inside` are the types that it is a part of.
    """
    found = shape(kind)
    if found in inside:
        return False
    if isinstance(found, List):
        return is_file(found.items, shape, (*inside, found))
    if isinstance(found, Union):
        return any(is_file(member.type, shape, (*inside, found)) for member in found.members)
    return isinstance(found, Primitive) and found.name == "bytes"


def reachable(roots: Iterator[str], definitions: Mapping[str, Definition]) -> frozenset[str]:
    """The names of the definitions that can be reached from some of them."""
    found: set[str] = set()
    pending = list(roots)
    while pending:
        name = pending.pop()
        if name not in found and name in definitions:
            found.add(name)
            pending.extend(references(definitions[name].type))
    return frozenset(found)


def own_constants(child: Field) -> bool:
    """Whether each variant that has a field requires a constant of its own: no caller need know."""
    kinds = [use.type if use.required else None for use in child.uses]
    values = [k.constant.value for k in kinds if isinstance(k, Enum) and k.constant is not None]
    merged = child.type
    return (
        len(values) == len(kinds)
        and isinstance(merged, Enum)
        and merged.constant is None
        and len({(type(value), value) for value in values}) > 1
    )
