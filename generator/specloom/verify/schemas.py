"""An API as OpenAPI components, for datamodel-code-generator: plain schemas that refer to each other.

This is written from `Api` alone and knows nothing of the plan, so that a mistake made there is not
made here too. Formats, bounds, defaults and texts are left out: no type depends on them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from specloom.api.model import Api, Definition
from specloom.api.types import (
    Enum,
    Field,
    List,
    Map,
    Nullable,
    Object,
    Primitive,
    Ref,
    Type,
    Union,
)
from specloom.api.walk import definitions_by_name, reachable, references, resolve

Schema: TypeAlias = dict[str, Any]

_ANYTHING: Schema = {}
_NULL: Schema = {"type": "null"}


@dataclass(frozen=True, slots=True)
class Components:
    """The components of one direction.

    Attributes:
        keys: The key under which each definition is written, by its name. It is an identifier, so
            that whoever reads it has nothing to rename.
        schemas: The schemas by these keys.
    """

    keys: dict[str, str]
    schemas: dict[str, Schema]

    def document(self) -> Schema:
        """The components as an OpenAPI document without operations."""
        return {
            "openapi": "3.1.0",
            "info": {"title": "components", "version": "1"},
            "paths": {},
            "components": {"schemas": self.schemas},
        }


def received_components(api: Api) -> Components:
    """What responses and events are made of."""
    types = [kind for o in api.operations for kind in (o.response.type, o.response.event) if kind]
    return _components(api, types, sent=False)


def sent_components(api: Api) -> Components:
    """What arguments are made of; the record of a body is arguments itself."""
    return _components(api, list(_arguments(api)), sent=True)


def _arguments(api: Api) -> Iterator[Type]:
    known = definitions_by_name(api)
    for operation in api.operations:
        yield from (parameter.type for parameter in operation.parameters)
        if operation.body is None:
            continue
        record = resolve(operation.body.type, known)
        if isinstance(record, Object) and not isinstance(operation.body.type, Nullable):
            yield from (field.type for field in record.fields)
        else:
            yield operation.body.type


def _components(api: Api, types: list[Type], *, sent: bool) -> Components:
    known = definitions_by_name(api)
    names = reachable((name for kind in types for name in references(kind)), known)
    keys = {d.name: f"Component{n}" for n, d in enumerate(api.definitions) if d.name in names}
    writer = _Writer(keys, _discriminators(api), known, sent=sent)
    return Components(keys, {key: writer.component(known[name]) for name, key in keys.items()})


def _discriminators(api: Api) -> dict[str, set[str]]:
    """For each record the discriminators of the unions that have it, empty for unions without."""
    found: dict[str, set[str]] = {}
    for definition in api.definitions:
        if isinstance(definition.type, Union):
            for member in definition.type.members:
                if isinstance(member.type, Ref):
                    found.setdefault(member.type.name, set()).add(definition.type.tag)
    return found


@dataclass(frozen=True, slots=True, kw_only=False)
class _Writer:
    keys: dict[str, str]
    discriminators: dict[str, set[str]]
    known: dict[str, Definition]
    sent: bool

    def component(self, definition: Definition) -> Schema:
        if not isinstance(definition.type, Object):
            return self.schema(definition.type)
        fields = [f for f in definition.type.fields if self._written(f, definition)]
        return {
            "type": "object",
            "properties": {field.name: self.schema(field.type) for field in fields},
            "required": [field.name for field in fields if _required(field, definition)],
            "additionalProperties": False,
        }

    def schema(self, kind: Type) -> Schema:
        match kind:
            case Nullable():
                return {"anyOf": [self.schema(kind.type), _NULL]}
            case Ref():
                return {"$ref": f"#/components/schemas/{self.keys[kind.name]}"}
            case Enum():
                return self._enumeration(kind)
            case List():
                return {"type": "array", "items": self.schema(kind.items)}
            case Map():
                return {"type": "object", "additionalProperties": self.schema(kind.values)}
            case Union():
                return {"anyOf": [self.schema(member.type) for member in kind.members]}
            case Primitive(name="bytes"):
                return {"type": "string", "format": "binary"}
            case Primitive(name=name) if name != "any":
                return {"type": name}
        return _ANYTHING

    def _enumeration(self, kind: Enum) -> Schema:
        declared = {"enum": [value.value for value in kind.values]}
        return {"anyOf": [declared, {"type": "string"}]} if kind.open else declared

    def _written(self, field: Field, definition: Definition) -> bool:
        """Whether callers give a field: the server does not alone, nor the SDK."""
        return not self.sent or not (field.read_only or self._filled_in(field, definition))

    def _filled_in(self, field: Field, definition: Definition) -> bool:
        """Whether the SDK writes a field: a constant that some variants require and others lack."""
        kind = resolve(field.type, self.known)
        return (
            isinstance(kind, Enum)
            and kind.constant is not None
            and set(field.variants) < set(definition.variants)
            and all(use.required for use in field.uses)
            and "" not in self.discriminators.get(definition.name, ())
        )


def _required(field: Field, definition: Definition) -> bool:
    return {use.variant for use in field.uses if use.required} >= set(definition.variants)
