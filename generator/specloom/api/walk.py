"""Walking type expressions: every pass that looks into types does it through these."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from specloom.api.model import Api, Definition, Operation
from specloom.api.types import List, Map, Nullable, Object, Primitive, Ref, Type, Union


def map_children(kind: Type, change: Callable[[Type], Type]) -> Type:
    """The same type with each direct component type replaced by `change` of it."""
    if isinstance(kind, Nullable):
        return Nullable(change(kind.type))
    if isinstance(kind, List):
        return replace(kind, items=change(kind.items))
    if isinstance(kind, Map):
        return Map(change(kind.values))
    if isinstance(kind, Union):
        members = tuple(replace(member, type=change(member.type)) for member in kind.members)
        return replace(kind, members=members)
    if isinstance(kind, Object):
        fields = tuple(
            replace(
                field,
                type=change(field.type),
                uses=tuple(replace(use, type=change(use.type)) for use in field.uses),
            )
            for field in kind.fields
        )
        return replace(kind, fields=fields, extra=kind.extra and change(kind.extra))
    return kind


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
        return Ref(names.get(kind.name, kind.name))
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
    parameters = tuple(
        replace(
            parameter,
            type=change(parameter.type),
            uses=tuple(replace(use, type=change(use.type)) for use in parameter.uses),
        )
        for parameter in operation.parameters
    )
    body = operation.body and replace(operation.body, type=change(operation.body.type))
    given = operation.response
    response = replace(
        given, type=given.type and change(given.type), event=given.event and change(given.event)
    )
    return replace(operation, parameters=parameters, body=body, response=response)


def definitions_by_name(api: Api) -> dict[str, Definition]:
    """The definitions of an API by their names."""
    return {definition.name: definition for definition in api.definitions}


def resolve(kind: Type, definitions: Mapping[str, Definition]) -> Type:
    """The type that references and null stand before."""
    while isinstance(kind, Ref | Nullable):
        kind = definitions[kind.name].type if isinstance(kind, Ref) else kind.type
    return kind


def body_fields(kind: Type, known: Mapping[str, Definition]) -> Object | None:
    """The record that a body is, where it can be taken apart into arguments."""
    found = resolve(kind, known)
    return found if isinstance(found, Object) and not isinstance(kind, Nullable) else None


def is_file(kind: Type, shape: Callable[[Type], Type]) -> bool:
    """Whether a value can be a file, or a list of files; `shape` sees through references and null."""
    found = shape(kind)
    if isinstance(found, List):
        return is_file(found.items, shape)
    if isinstance(found, Union):
        return any(is_file(member.type, shape) for member in found.members)
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
