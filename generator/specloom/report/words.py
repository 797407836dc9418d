"""How a comparison speaks: counts, routes, lists, in every form alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from specloom.diff.changes import Change, Direction, Level, Reach
from specloom.report.model import Comparison, Difference
from specloom.styled import visible

#: What an empty holder stands for.
SERVICE = "the service"
_HEADS = {
    Level.BREAKING: "Breaking",
    Level.WARNING: "Warnings",
    Level.SAFE: "Safe",
}
#: How a value meets callers.
WAYS = {Direction.SENT: "sent by", Direction.READ: "read by"}
#: Of whole operations there is no more to say: the forms list them.
LISTS = {
    "operation-added": ("new operation", "new operations"),
    "operation-removed": ("operation is gone", "operations are gone"),
}
#: So many routes are named before the rest is counted.
_ROUTES = 3
#: A text of a spec has so many characters in a form for people.
_LONGEST = 400


def flat(text: str, longest: int = _LONGEST) -> str:
    """A text of a spec in one line, with nothing in it that moves a cursor or turns a line around."""
    text = visible(text.replace("\n", "\\n").replace("\t", "\\t"))
    return text if len(text) <= longest else f"{text[:longest]}…"


def head(level: Level) -> str:
    """The heading of a level."""
    return _HEADS[level]


def counted(number: int, word: str, plural: str = "") -> str:
    """A number and what it counts."""
    return f"{number:,} {word if number == 1 else plural or word + 's'}"


def summary(whole: Comparison) -> str:
    """All in one line: `3 breaking, 1 warning, 97 safe; 12 texts`."""
    if not whole.differences:
        return "nothing changed in the API" if whole.surface else "nothing changed"
    by_level = Counter(one.change.level for one in whole.meaning)
    levels = [
        f"{by_level[Level.BREAKING]:,} breaking",
        counted(by_level[Level.WARNING], "warning"),
        f"{by_level[Level.SAFE]:,} safe",
    ]
    accepted = sum(bool(one.accepted) for one in whole.meaning)
    more = [f"{accepted:,} of them accepted"] if accepted else []
    more += [prose_line(len(whole.prose))] if whole.prose else []
    return "; ".join([", ".join(levels), *more])


def prose_line(number: int) -> str:
    """How many texts for people changed."""
    return f"{counted(number, 'text')} for people read{'s' if number == 1 else ''} otherwise"


def holder(change: Change) -> str:
    """What a change is of: a route, a schema, a variant, or the service."""
    return change.place.holder or SERVICE


def steps(change: Change) -> str:
    """The way from the holder to the place."""
    return "".join(change.place.steps).strip()


def reaches(reach: Sequence[Reach], own: str = "", most: int = _ROUTES) -> str:
    """Which operations a change reaches, and on which way; nothing if it is its own alone.

    Args:
        reach: The operations.
        own: The route that the change is of; it reaches nothing else then.
        most: So many are named.
    """
    if not reach or any(one.route == own for one in reach):
        return ""
    parts: list[str] = []
    for direction, way in WAYS.items():
        routes = [one.route for one in reach if one.direction is direction]
        if routes:
            parts.append(f"{way} {listed(routes, most)}")
    return ", ".join(parts)


def listed(names: Sequence[str], most: int = _ROUTES) -> str:
    """Some names, and how many more there are."""
    if len(names) <= most + 1:
        return ", ".join(names)
    return f"{', '.join(names[:most])} and {len(names) - most:,} more"


def found(difference: Difference) -> str:
    """What became of the place, and what speaks for it if that was concluded."""
    evidence = difference.change.evidence
    return f"{difference.text} ({evidence})" if evidence else difference.text


def together(differences: Iterable[Difference]) -> dict[tuple[str, str], list[Difference]]:
    """Differences by variant and holder, in their order."""
    groups: dict[tuple[str, str], list[Difference]] = {}
    for one in differences:
        groups.setdefault((one.change.variant, holder(one.change)), []).append(one)
    return groups
