"""Differences as what a check found: the forms for programs know no other value."""

from __future__ import annotations

from specloom.diff.changes import Level
from specloom.formats.outcome import Finding
from specloom.report.model import Difference
from specloom.report.words import found, holder, reaches, steps

_LEVELS = {Level.BREAKING: "error", Level.WARNING: "warning", Level.SAFE: "note"}


def finding(difference: Difference) -> Finding:
    """One difference: in the new state, or where the old one had it if the new one has no place for it.

    What was accepted is a note, whatever it does.
    """
    change = difference.change
    old, new = difference.locations
    place = new or old
    level = "note" if difference.accepted else _LEVELS[change.level]
    return Finding(
        level,
        change.rule,
        message(difference),
        place.file if place else "",
        place.line if place else 0,
        place.column if place else 0,
    )


def message(difference: Difference) -> str:
    """All about a difference in one line: what, where, why, and whom it concerns."""
    change = difference.change
    variant = f"{change.variant}: " if change.variant else ""
    where = (
        f"{variant}{holder(change)} {steps(change)}".replace(" .", ".").replace(" [", "[").strip()
    )
    whom = reaches(change.reach, change.place.holder)
    text = f"{where}: {found(difference)}. {change.reason}"
    text += f" It is {whom}." if whom else ""
    old = difference.shown[0]
    text += f" It was at {old}." if old and difference.shown[1] else ""
    return text + (f" Accepted: {difference.accepted}" if difference.accepted else "")
