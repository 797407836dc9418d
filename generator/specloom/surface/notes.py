"""Differences of two surfaces as changes, in the order in which they are found."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from specloom.diff.changes import LEVELS, Change, Direction, Place
from specloom.surface.model import Notice
from specloom.surface.rules import SURFACE, said

#: The modules of types, as holders of places begin.
HOMES = ("models.", "params.")
# What is about parts of the package that no code names.
_NO_CODE = ("descriptions-changed", "runtime-changed")


@dataclass(frozen=True, slots=True)
class Notes:
    """What was found so far."""

    changes: list[Change] = field(default_factory=list)

    def note(self, rule: str, place: Place, old: str = "", new: str = "", what: str = "") -> None:
        """Add a difference."""
        level, reason = SURFACE[rule].verdicts[Direction.SENT]
        self.changes.append(Change(rule, place, level, reason, old, new, what))

    def note_rename(self, rule: str, place: Place, names: tuple[str, str], evidence: str) -> None:
        """Add that a part has another name, and what says that it is the same one."""
        self.note(rule, place, names[0], what=names[1])
        self.changes[-1] = replace(self.changes[-1], evidence=evidence)

    def found(self) -> tuple[Change, ...]:
        """Each difference once, the worst first."""
        return worst_first({one.id: one for one in self.changes}.values())


def subject(change: Change) -> str:
    """Whose difference it is, as users write it; a class by itself with the module that has it."""
    place = str(change.place)
    if change.rule in _NO_CODE:
        return place
    if not change.rule.startswith("model-"):
        place = next((place.removeprefix(home) for home in HOMES if place.startswith(home)), place)
    return f"`{place}`"


def notices(changes: Iterable[Change]) -> tuple[Notice, ...]:
    """Changes as users read them: what models and params of one name have in common is one notice."""
    found: dict[tuple[str, str], Notice] = {}
    for one in worst_first(changes):
        notice = _notice(one)
        found.setdefault((notice.subject, notice.text), notice)
    return tuple(found.values())


def worst_first(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Changes by their levels, else as they were."""
    return tuple(sorted(changes, key=lambda one: LEVELS.index(one.level)))


def _notice(change: Change) -> Notice:
    level, reason = change.level.value, change.reason
    given = (level, change.id, reason, change.old, change.new, change.accepted)
    return Notice(subject(change), said(change), *given)
