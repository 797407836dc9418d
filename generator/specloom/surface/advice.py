"""Changes → the version that follows, by SemVer 2.0.0, and the changes that decide it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from specloom.diff.changes import Change, Level
from specloom.surface.model import Advice
from specloom.surface.rules import ALL

MAJOR, MINOR, PATCH, NONE = "major", "minor", "patch", "none"
# What the ids of rules say of what could not be done before.
_ADDS = {
    "added",
    "deprecated",
    "gained",
    "loosened",
    "nullable",
    "opened",
    "optional",
    "positional",
}
_ADDS |= {"takes", "widened"}
_RELEASE = re.compile(r"(\d+)(?:\.(\d+))?(?:\.(\d+))?\Z")


def advise(changes: Iterable[Change], version: str = "", given: str = "") -> Advice:
    """Say which version follows the one that was, and whether the one that is given is enough.

    A change that is accepted counts as safe. Of 0.y.z, where SemVer leaves everything open, what breaks
    counts y, and all else z.
    """
    by_bump: dict[str, list[str]] = {}
    for one in changes:
        by_bump.setdefault(_bump(one), []).append(one.id)
    bump = next((one for one in (MAJOR, MINOR, PATCH) if one in by_bump), NONE)
    coming = following(version, bump)
    given = "" if given == version else given
    enough = bool(coming) and _numbers(given) >= _numbers(coming)
    return Advice(bump, tuple(by_bump.get(bump, ())), version, coming, given, enough=enough)


def _bump(change: Change) -> str:
    level = Level.SAFE if change.accepted else change.level
    if level is Level.BREAKING:
        return MAJOR
    if ALL[change.rule].prose:
        return PATCH
    return MINOR if level is Level.WARNING or _ADDS & {*change.rule.split("-")} else PATCH


def following(version: str, bump: str) -> str:
    """The version after one; nothing after one that is no release of three numbers at most."""
    numbers = _numbers(version)
    if not numbers or bump == NONE:
        return ""
    major, minor, patch = numbers
    if not major:
        bump = {MAJOR: MINOR, MINOR: PATCH}.get(bump, bump)
    if bump == MAJOR:
        return f"{major + 1}.0.0"
    return f"{major}.{minor + 1}.0" if bump == MINOR else f"{major}.{minor}.{patch + 1}"


def _numbers(version: str) -> tuple[int, ...]:
    """The three numbers of a release; none of what is no release, or has more."""
    found = _RELEASE.match(version)
    return tuple(int(one or 0) for one in found.groups()) if found else ()


def accept(
    changes: Iterable[Change], reasons: Mapping[str, str]
) -> tuple[tuple[Change, ...], tuple[str, ...]]:
    """Give changes the reasons for which they are accepted, by id; and the ids that no change has."""
    found = tuple(replace(one, accepted=reasons.get(one.id, "")) for one in changes)
    known = {one.id for one in found}
    return found, tuple(one for one in reasons if one not in known)
