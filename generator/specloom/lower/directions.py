"""Which definitions are sent, which come back, and what each is called in Python."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from specloom.api.circles import circles
from specloom.api.model import Api, Definition
from specloom.api.types import Enum, Object, Ref, Type, Union
from specloom.api.walk import body_fields, definitions_by_name, reachable, references
from specloom.config.values import Rename
from specloom.diagnostics import Report
from specloom.lower.type_names import TypeNames


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
        endless: Names of lists and maps that hold themselves: each is an alias, which can.
        aliases: Old names of classes that stay importable.
    """

    known: Mapping[str, Definition]
    sent: frozenset[str]
    received: frozenset[str]
    names: Mapping[str, str]
    discriminators: Mapping[str, frozenset[str]]
    endless: frozenset[str]
    aliases: Mapping[str, str] = field(default_factory=dict)

    def opened(self, kind: Type) -> Type:
        """A type with references to what has no name in Python (maps, lists, scalars) replaced."""
        while isinstance(kind, Ref) and not self.is_named(kind.name):
            kind = self.known[kind.name].type
        return kind

    def is_named(self, name: str) -> bool:
        """Whether a definition is a class or an alias of its own."""
        return name in self.endless or _is_named(self.known[name].type)


def _is_named(kind: Type) -> bool:
    return isinstance(kind, Object | Union) or (isinstance(kind, Enum) and len(kind.values) > 1)


def find_types(
    api: Api, report: Report, renames: Iterable[Rename] = (), *, everything: bool = False
) -> Types:
    """Follow requests and responses, and name what they reach.

    Without operations nobody knows what is sent: nothing, unless `everything` is.
    """
    known = definitions_by_name(api)
    roots = (n for kind in _sent(api, known) for n in references(kind))
    sent = frozenset(known) if everything else reachable(roots, known)
    received = reachable((n for kind in _received(api) for n in references(kind)), known)
    endless = _endless(known)
    classes = [d for d in api.definitions if _is_named(d.type) or d.name in endless]
    names = TypeNames.of(api, classes, renames, report)
    discriminators = _discriminators(api)
    return Types(known, sent, received, names.names, discriminators, endless, names.aliases)


def _endless(known: Mapping[str, Definition]) -> frozenset[str]:
    """The lists and maps that lead back to themselves without a class or a union on the way."""
    leading = {
        name: set(references(one.type)) for name, one in known.items() if not _is_named(one.type)
    }
    return frozenset(circles(leading))


def _sent(api: Api, known: Mapping[str, Definition]) -> list[Type]:
    kinds: list[Type] = []
    for operation in api.operations:
        kinds += [parameter.type for parameter in operation.parameters]
        if operation.body is not None:
            record = body_fields(operation.body, known)
            kinds += [f.type for f in record.fields] if record else [operation.body.type]
    return kinds


def _received(api: Api) -> list[Type]:
    if not api.operations:
        return [Ref(one.name) for one in api.definitions]
    found = [(o.response.type, o.response.event) for o in api.operations]
    found += [(api.webhooks.type, None)] if api.webhooks else []
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
