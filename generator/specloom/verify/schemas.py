"""The definitions of an API as plain schemas that refer to each other.

They are written from `Api` alone, which knows nothing of the plan, so that a mistake made there is
not made here too. Formats, bounds, defaults and texts are left out: no type depends on them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from specloom.api.model import Api, Definition
from specloom.api.types import Enum, Field, List, Map, Nullable, Object, Primitive, Ref, Type, Union
from specloom.api.walk import own_constants, resolve

Schema: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes schemas of one direction.

    Attributes:
        keys: The key under which each definition is written, by its name.
        known: The definitions by their names.
        discriminators: For each record those of the unions that have it, empty for unions without.
        sent: Whether the direction is that of requests.
    """

    keys: Mapping[str, str]
    known: Mapping[str, Definition]
    discriminators: Mapping[str, frozenset[str]]
    sent: bool

    def component(self, definition: Definition) -> Schema:
        """A definition."""
        if not isinstance(definition.type, Object):
            return self.schema(definition.type)
        fields = [one for one in definition.type.fields if self.written(one, definition)]
        return record(
            {one.name: self.schema(one.type) for one in fields},
            [one.name for one in fields if self._needed(one, definition)],
        )

    def schema(self, kind: Type) -> Schema:
        """A type."""
        match kind:
            case Nullable():
                return {"anyOf": [self.schema(kind.type), {"type": "null"}]}
            case Ref():
                return {"$ref": f"#/components/schemas/{self.keys[kind.name]}"}
            case Enum():
                declared = {"enum": [value.value for value in kind.values]}
                return {"anyOf": [declared, {"type": "string"}]} if kind.open else declared
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
        return {}

    def written(self, field: Field, definition: Definition) -> bool:
        """Whether a direction has a field: callers give none that the server or the SDK does."""
        return not self.sent or not (field.read_only or self._filled_in(field, definition))

    def _needed(self, field: Field, definition: Definition) -> bool:
        if field.write_only and not self.sent:
            return False
        return required(field, definition) and not (self.sent and own_constants(field))

    def _filled_in(self, field: Field, definition: Definition) -> bool:
        """Whether the SDK writes a field: a constant that others than the base require, which lacks it."""
        kind = resolve(field.type, self.known)
        return (
            isinstance(kind, Enum)
            and kind.constant is not None
            and definition.variants[0] not in field.variants
            and all(use.required for use in field.uses)
            and "" not in self.discriminators.get(definition.name, ())
        )


def record(properties: Mapping[str, Schema], needed: Iterable[str]) -> Schema:
    """An object that has nothing but these properties."""
    return {
        "type": "object",
        "properties": dict(properties),
        "required": list(needed),
        "additionalProperties": False,
    }


def required(field: Field, definition: Definition) -> bool:
    """Whether every variant that has a record requires a field of it."""
    return {use.variant for use in field.uses if use.required} >= set(definition.variants)


def discriminators(api: Api) -> dict[str, frozenset[str]]:
    """For each record the discriminators of the unions that have it, empty for unions without."""
    found: dict[str, frozenset[str]] = {}
    for definition in api.definitions:
        if isinstance(definition.type, Union):
            for member in definition.type.members:
                if isinstance(member.type, Ref):
                    name = member.type.name
                    found[name] = found.get(name, frozenset()) | {definition.type.discriminator}
    return found
