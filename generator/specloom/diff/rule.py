"""What a kind of difference means to callers, as a value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from specloom.diff.changes import Direction, Level

Verdict: TypeAlias = tuple[Level, str]


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of difference. `verdicts` has the level and the reason for each direction that it can have.

    `says` is how it reads, with `{what}` for what it is about, `{old}` and `{new}`. `prose` is true of texts for
    people, which no program notices.
    """

    id: str
    says: str
    verdicts: Mapping[Direction, Verdict]
    prose: bool = False


def sent(level: Level, reason: str) -> Mapping[Direction, Verdict]:
    """A verdict on what is only ever sent."""
    return {Direction.SENT: (level, reason)}


def read(level: Level, reason: str) -> Mapping[Direction, Verdict]:
    """A verdict on what is only ever read."""
    return {Direction.READ: (level, reason)}


def both(level: Level, reason: str) -> Mapping[Direction, Verdict]:
    """The same verdict in both directions."""
    return dict.fromkeys(Direction, (level, reason))


def apart(sent: Verdict, read: Verdict) -> Mapping[Direction, Verdict]:
    """A verdict on what is sent and one on what is read."""
    return {Direction.SENT: sent, Direction.READ: read}
