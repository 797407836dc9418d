"""One difference between two states of an API, as a value."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from specloom.api.model import Api
from specloom.diagnostics import NOWHERE, Source


class Level(Enum):
    """What a difference does to those who call the API, the worst first."""

    BREAKING = "breaking"
    WARNING = "warning"
    SAFE = "safe"


#: From the worst on.
LEVELS = tuple(Level)


class Direction(Enum):
    """Whether a value is sent by callers or read by them."""

    SENT = "sent"
    READ = "read"


@dataclass(frozen=True, slots=True)
class Reach:
    """An operation that a difference reaches, and on which way; `route` is such as `GET /notes`."""

    route: str
    direction: Direction


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is: below an operation, a schema or the service as a whole.

    `holder` is a route, the name of a schema, or empty. `steps` lead from there: ` query limit`, ` body`,
    ` response`, ` event`, ` name` of a webhook; `.name` a member of an object, `[]` the items of a list, `{}` the values of a map,
    `|Name` a member of a union.
    """

    holder: str
    steps: tuple[str, ...] = ()

    def __str__(self) -> str:
        """As it stands in the id of a change."""
        return (self.holder + "".join(self.steps)).strip()


@dataclass(frozen=True, slots=True)
class Change:
    """One difference.

    `place` is that of the new state, or of the old one if nothing is there any more. `old` and `new` say
    in a few words what was and what is; `detail` is the value or the member that it is about.
    `reach` are the operations that it concerns: all that lead to a shared schema. `schemas` are the names of
    the schema that it is in, of the old and of the new state. `accepted` is the reason for which somebody
    has accepted it.
    """

    rule: str
    place: Place
    level: Level
    reason: str
    old: str = ""
    new: str = ""
    detail: str = ""
    evidence: str = ""
    reach: tuple[Reach, ...] = ()
    sources: tuple[Source, Source] = (NOWHERE, NOWHERE)
    schemas: tuple[str, str] = ("", "")
    variant: str = ""
    accepted: str = ""

    @property
    def id(self) -> str:
        """What names the change, as long as what it is about has its name."""
        place = f":{self.place}" if self.place.holder else ""
        detail = f"={self.detail}" if self.detail else ""
        return f"{self.variant and self.variant + ':'}{self.rule}{place}{detail}"

    @property
    def directions(self) -> tuple[Direction, ...]:
        """The directions in which the change meets callers."""
        return tuple(one for one in Direction if any(r.direction is one for r in self.reach))


@dataclass(frozen=True, slots=True)
class Compared:
    """Two states of one variant and their differences, the worst first.

    `operations` are the routes of both states that belong together, with an empty one for what one
    state does not have; `schemas` the pairs of names of schemas that stand in the same place.
    """

    variant: str
    old: Api
    new: Api
    operations: tuple[tuple[str, str], ...]
    schemas: tuple[tuple[str, str], ...]
    changes: tuple[Change, ...]
