"""The public surface of a package: what an import, a call or a type checker would notice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Entry:
    """An argument of a call, a field of a model or a key of a typed dict.

    `members` is its type as the members of a union, sorted; constants are members of their own.
    """

    name: str
    members: tuple[str, ...]
    required: bool


@dataclass(frozen=True, slots=True)
class Call:
    """A method. `returns` are the members of its result's type, `positional` names of arguments."""

    name: str
    route: str
    arguments: tuple[Entry, ...]
    positional: tuple[str, ...]
    returns: tuple[str, ...]
    deprecated: bool


@dataclass(frozen=True, slots=True)
class Type:
    """A class with fields, or an alias of `members`. `home` is models or params."""

    home: str
    name: str
    fields: tuple[Entry, ...]
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Client:
    """A client and the arguments of its constructor; `positional` are names of some."""

    name: str
    arguments: tuple[Entry, ...]
    positional: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Service:
    """What a service has of the calls, from its table.

    `lacks` are calls, or groups of them, `refuses` are places in requests, and `deprecated` are calls.
    `rest` is how it is asked: by the name of each part of the table, its text.
    """

    name: str
    base_url: str
    lacks: tuple[str, ...]
    refuses: Mapping[str, tuple[str, ...]]
    deprecated: tuple[str, ...]
    rest: Mapping[str, str]

    def has_not(self, call: str) -> bool:
        """Whether it does not have a call."""
        return any(one in ("", call) or call.startswith(f"{one}.") for one in self.lacks)


@dataclass(frozen=True, slots=True)
class Surface:
    """Calls by dotted name, types by home and name, clients and services by name.

    `names` are what else is imported from the root of the package, exceptions among them.
    """

    calls: Mapping[str, Call]
    types: Mapping[tuple[str, str], Type]
    clients: Mapping[str, Client]
    services: Mapping[str, Service] = field(default_factory=dict)
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """One difference: whose it is, as users write it, and what became of it."""

    subject: str
    text: str

    def __str__(self) -> str:
        """One line."""
        return f"{self.subject}: {self.text}"
