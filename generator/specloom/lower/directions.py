"""Which definitions are sent, which come back, and what each is called in Python."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from specloom.api.model import Api, Definition
from specloom.api.types import Enum, Object, Primitive, Ref, Type, Union
from specloom.api.walk import body_fields, definitions_by_name, reachable, references
from specloom.diagnostics import Report
from specloom.lower import identifiers


@dataclass(frozen=True, slots=True)
class Types:
    """The definitions with their Python names.

    Attributes:
        known: Every definition by its name in the spec.
        sent: Names of those that a request can hold. The body of a request itself is taken apart
            into arguments and is only here if something else refers to it.
        received: Names of those that a response or an event can hold.
        names: What each definition is called in Python, in `models` and in `params` alike.
        discriminators: For each record the fields by which a union tells that it is meant.
    """

    known: Mapping[str, Definition]
    sent: frozenset[str]
    received: frozenset[str]
    names: Mapping[str, str]
    discriminators: Mapping[str, frozenset[str]]

    def opened(self, kind: Type) -> Type:
        """A type with references to what has no name in Python (maps, lists, scalars) replaced."""
        seen: set[str] = set()
        while isinstance(kind, Ref) and not named(self.known[kind.name].type):
            if kind.name in seen:
                return Primitive("any")
            seen.add(kind.name)
            kind = self.known[kind.name].type
        return kind


def named(kind: Type) -> bool:
    """Whether a definition of this type is a class or an alias of its own."""
    return isinstance(kind, Object | Union) or (isinstance(kind, Enum) and len(kind.values) > 1)


def find_types(api: Api, report: Report) -> Types:
    """Follow requests and responses, and name what they reach."""
    known = definitions_by_name(api)
    sent = reachable((n for kind in _sent(api, known) for n in references(kind)), known)
    received = reachable((n for kind in _received(api) for n in references(kind)), known)
    return Types(known, sent, received, _names(api, report), _discriminators(api))


def _sent(api: Api, known: Mapping[str, Definition]) -> list[Type]:
    kinds: list[Type] = []
    for operation in api.operations:
        kinds += [parameter.type for parameter in operation.parameters]
        if operation.body is not None:
            record = body_fields(operation.body, known)
            kinds += [f.type for f in record.fields] if record else [operation.body.type]
    return kinds


def _received(api: Api) -> list[Type]:
    found = [(o.response.type, o.response.event) for o in api.operations]
    return [kind for pair in found for kind in pair if kind is not None]


def _discriminators(api: Api) -> dict[str, frozenset[str]]:
    discriminators: dict[str, frozenset[str]] = {}
    for found in api.definitions:
        union = found.type
        for member in union.members if isinstance(union, Union) else ():
            if isinstance(member.type, Ref) and isinstance(union, Union):
                name = member.type.name
                discriminators[name] = discriminators.get(name, frozenset()) | {union.discriminator}
    return discriminators


def _names(api: Api, report: Report) -> dict[str, str]:
    names: dict[str, str] = {}
    owners: dict[str, Definition] = {}
    for found in api.definitions:
        name = identifiers.type_name(found.name)
        if name != identifiers.class_name(found.name):
            hint = "Generated modules use that name themselves; rename the schema by an overlay."
            message = f"{found.name} is a reserved name: its class is {name}"
            report.note("SL337", message, found.source, hint)
        if name in owners:
            other = owners[name]
            hint = "Rename one of them by an overlay."
            message = f"duplicate class name {name} of {found.name!r} and {other.name!r}"
            report.error("SL304", message, found.source, hint)
        owners[name] = found
        names[found.name] = name
    return names
