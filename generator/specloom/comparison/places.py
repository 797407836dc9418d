"""Where each definition is used: by which operations, which way, and in how many places.

A definition with one place is reported there, under its full address. Others have an entry of their
own, and so has a component that only comes back: nobody writes its address in a request.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from specloom.api.model import Api, Definition, Operation
from specloom.api.types import Member, Ref, Type, Union
from specloom.api.walk import children, definitions_by_name, operation_types, reachable, references


@dataclass(frozen=True, slots=True)
class Places:
    """The uses of every definition by its name.

    `tags` are the fields by which a union tells that the definition is meant: a caller always
    writes those.
    """

    known: Mapping[str, Definition]
    counts: Mapping[str, int]
    senders: Mapping[str, tuple[str, ...]]
    receivers: Mapping[str, tuple[str, ...]]
    roots: frozenset[str]
    tags: Mapping[str, frozenset[str]]

    def shared(self) -> list[Definition]:
        """The definitions in use that have an entry of their own."""
        return [
            f for name, f in self.known.items() if self.counts.get(name) and not self.once(name)
        ]

    def once(self, name: str) -> bool:
        """Whether a definition is known and reported where it is used."""
        if name not in self.known or self.counts.get(name) != 1:
            return False
        component = self.known[name].owner == name
        return not component or name not in self.receivers or name in self.roots

    def operations(self, name: str) -> tuple[str, ...]:
        """The operations that send or receive a definition."""
        users = (*self.senders.get(name, ()), *self.receivers.get(name, ()))
        return tuple(sorted(dict.fromkeys(users)))


def find_places(api: Api) -> Places:
    """Follow requests and responses."""
    known = definitions_by_name(api)
    counts = Counter(
        name
        for operation in api.operations
        for kind in operation_types(operation)
        for name in references(kind)
    )
    for name in reachable(iter(tuple(counts)), known):
        counts.update(references(known[name].type))
    senders: dict[str, list[str]] = {}
    receivers: dict[str, list[str]] = {}
    for operation in api.operations:
        _note(senders, operation.name, _sent(operation), known)
        _note(receivers, operation.name, _received(operation), known)
    roots = (kind.name for o in api.operations for kind in _received(o) if isinstance(kind, Ref))
    return Places(
        known, counts, _fixed(senders), _fixed(receivers), frozenset(roots), _tags(api, known)
    )


def _tags(api: Api, known: Mapping[str, Definition]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    pending = [kind for operation in api.operations for kind in operation_types(operation)]
    pending += [definition.type for definition in known.values()]
    while pending:
        kind = pending.pop()
        pending += children(kind)
        if isinstance(kind, Union):
            for member in kind.members:
                if isinstance(member.type, Ref) and written(kind, member):
                    found.setdefault(member.type.name, set()).add(kind.discriminator)
    return {name: frozenset(tags) for name, tags in found.items()}


def written(union: Union, member: Member) -> bool:
    """Whether a caller has to write the tag of a member: there is one, and it is not the default."""
    return bool(union.discriminator and member.values) and union.default_value not in member.values


def _note(
    users: dict[str, list[str]],
    operation: str,
    kinds: Iterator[Type],
    known: Mapping[str, Definition],
) -> None:
    for name in reachable((n for kind in kinds for n in references(kind)), known):
        users.setdefault(name, []).append(operation)


def _fixed(users: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {name: tuple(operations) for name, operations in users.items()}


def _sent(operation: Operation) -> Iterator[Type]:
    yield from (parameter.type for parameter in operation.parameters)
    if operation.body is not None:
        yield operation.body.type


def _received(operation: Operation) -> Iterator[Type]:
    for kind in (operation.response.type, operation.response.event):
        if kind is not None:
            yield kind
