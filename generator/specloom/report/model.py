"""All that `specloom diff` says, as one value: every form is a view of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from specloom.diff.changes import LEVELS, Change, Compared, Level
from specloom.surface.model import Advice


@dataclass(frozen=True, slots=True)
class Location:
    """A place in a file, 1-based; the line is 0 where the file cannot be read.

    `file` is the name for people, from the working directory: `specs/notes.yaml`, or
    `git:HEAD~1:specs/notes.yaml`. `pointer` is a JSON pointer; if what it names `is_there` no longer, or not
    yet, the line and the column are those of what it would be in.
    """

    file: str
    pointer: str
    line: int
    column: int
    is_there: bool = True

    def __str__(self) -> str:
        """As editors open it."""
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file


#: What is in no old file if it was added, and in no new one if it was removed.
_THINGS = ("operation", "parameter", "body", "field")
#: Where a difference is in the old state and in the new one.
Locations: TypeAlias = tuple[Location | None, Location | None]


@dataclass(frozen=True, slots=True)
class Difference:
    """One change with its words and its places.

    `text` says what became of the place. `prose` is true of texts for people. `accepted` is the reason
    for which it was accepted, if it was.
    """

    change: Change
    text: str
    locations: Locations = (None, None)
    prose: bool = False
    accepted: str = ""

    @property
    def shown(self) -> Locations:
        """Its places, but not where a thing would have been before it came, or after it went."""
        old, new = self.locations
        thing, _, became = self.change.rule.partition("-")
        if thing not in _THINGS:
            return old, new
        return None if became.startswith("added") else old, None if became == "removed" else new


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two states and all that they differ in, the worst first.

    `names` are the old and the new state as the user called them. `variants` has each variant that
    both have, `surface` what users of the Python package notice, `advice` the version that follows.
    """

    names: tuple[str, str]
    variants: tuple[Compared, ...] = ()
    differences: tuple[Difference, ...] = ()
    surface: tuple[Difference, ...] = ()
    advice: Advice | None = None

    @property
    def several(self) -> bool:
        """Whether changes say which variant they are of."""
        return any(one.change.variant for one in self.differences)

    @property
    def meaning(self) -> tuple[Difference, ...]:
        """The differences that programs notice."""
        return tuple(one for one in self.differences if not one.prose)

    @property
    def prose(self) -> tuple[Difference, ...]:
        """The differences that people alone notice."""
        return tuple(one for one in self.differences if one.prose)

    @property
    def unaccepted(self) -> tuple[Difference, ...]:
        """All differences, of the surface too, that nobody has accepted."""
        return tuple(one for one in (*self.differences, *self.surface) if not one.accepted)

    def of(self, level: Level) -> tuple[Difference, ...]:
        """The differences of a level, without those of prose."""
        return tuple(one for one in self.meaning if one.change.level is level)


def ordered(differences: Iterable[Difference]) -> tuple[Difference, ...]:
    """The worst first, prose last of its level; else as they were."""
    return tuple(sorted(differences, key=lambda one: (LEVELS.index(one.change.level), one.prose)))


def is_as_bad(level: Level, limit: Level) -> bool:
    """Whether a level is as bad as a limit, or worse."""
    return LEVELS.index(level) <= LEVELS.index(limit)
