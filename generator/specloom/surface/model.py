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

    `names` are what else is imported from the root of the `package`, exceptions among them;
    `version` is what it says of itself, if it does.
    """

    calls: Mapping[str, Call]
    types: Mapping[tuple[str, str], Type]
    clients: Mapping[str, Client]
    services: Mapping[str, Service] = field(default_factory=dict)
    names: tuple[str, ...] = ()
    package: str = ""
    version: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """A difference as users read it: whose it is, what became of it, and how bad that is.

    `id` is that of the change, `old` and `new` what was and what is; `accepted` is the reason for which
    the configuration accepts it, if it does.
    """

    subject: str
    text: str
    level: str = "safe"
    id: str = ""
    reason: str = ""
    old: str = ""
    new: str = ""
    accepted: str = ""

    def __str__(self) -> str:
        """One sentence."""
        return f"{self.subject} {self.text}"


@dataclass(frozen=True, slots=True)
class Advice:
    """Which part of the version is to be counted: `major`, `minor`, `patch` or `none`.

    `because` are the ids of the changes that decide it. `version` is the one that was, and `next` the one
    that follows, as far as that can be told. `given` is another one that there is already, which may be
    `enough`.
    """

    bump: str
    because: tuple[str, ...] = ()
    version: str = ""
    next: str = ""
    given: str = ""
    enough: bool = False

    def __str__(self) -> str:
        """In a few words."""
        if not self.because:
            return "the same"
        if not self.next:
            return self.bump
        if self.given:
            enough = "is enough" if self.enough else "is not enough"
            return f"{self.next} ({self.bump}) after {self.version}, so {self.given} {enough}"
        return f"{self.next} ({self.bump}) after {self.version}"
