"""The classes of an SDK, and what each of them is in the API."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from specloom.api.model import Api, Definition
from specloom.api.types import Field, Member, Object, Ref, Type, Union, without_null
from specloom.api.walk import definitions_by_name
from specloom.plan.annotations import Annotation, Name
from specloom.plan.nodes import ModelClass, Plan
from specloom.reference.links import HOMES, told

#: A class by its module and its name.
Key: TypeAlias = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Classes:
    """The classes by their keys.

    Attributes:
        known: The definitions of the API, by name.
        found: The classes.
        names: The names of classes, by those of the definitions that they are made of.
    """

    known: Mapping[str, Definition]
    found: Mapping[Key, ModelClass]
    names: Mapping[str, str]

    @classmethod
    def of(cls, api: Api, plan: Plan) -> Classes:
        """The classes of a plan."""
        found = {
            (home, one.name): one
            for home, modules in (("models", plan.models), ("params", plan.params))
            for module in modules
            for one in module.classes
        }
        names = {one.definition: one.name for one in found.values() if one.definition}
        return cls(definitions_by_name(api), found, names)

    def definition(self, one: ModelClass) -> Definition | None:
        """What a class is made of; pages and old names are made of no definition."""
        return self.known.get(one.definition)

    def fields(self, one: ModelClass) -> dict[str, Field]:
        """What the fields of a class are in the API, by their names on the wire."""
        found = self.definition(one)
        if found is None or not isinstance(found.type, Object):
            return {}
        return {field.name: field for field in found.type.fields}

    def members(self, one: ModelClass) -> Iterator[tuple[Annotation, Member | None]]:
        """The members of a union that it declares, each with what it is in the API, if it is a class."""
        found = self.definition(one)
        kind = found.type if found else None
        known = {self._named(m.type): m for m in kind.members} if isinstance(kind, Union) else {}
        for annotation in told(tuple(_flat(one.type))) if one.type else ():
            if not _is_unknown(annotation):
                names = (name for _, name in keys(annotation) if name in known)
                yield annotation, next((known[name] for name in names), None)

    def _named(self, kind: Type) -> str:
        """The class of a type; empty if it has none."""
        kind = without_null(kind)
        while isinstance(kind, Ref) and kind.name not in self.names:
            kind = without_null(self.known[kind.name].type)
        return self.names[kind.name] if isinstance(kind, Ref) else ""


def keys(*annotations: Annotation) -> tuple[Key, ...]:
    """The classes that types mention, each once."""
    names = dict.fromkeys(name for one in annotations for name in one.names)
    return tuple((name.module, name.name) for name in names if name.module in HOMES)


def _is_unknown(one: Annotation) -> bool:
    """Whether a type is that of objects that no member describes."""
    head = one.head
    return isinstance(head, Name) and head.module not in HOMES and head.name.startswith("Unknown")


def _flat(one: Annotation) -> Iterator[Annotation]:
    """The members of a union, however it is written."""
    if isinstance(one.head, Annotation):
        yield from _flat(one.head)
    elif one.head is None or (isinstance(one.head, Name) and one.head.name == "Union"):
        for member in one.arguments:
            yield from _flat(member)
    else:
        yield one
