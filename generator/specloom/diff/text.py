"""Changes as lines for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from specloom.diff.changes import Change, Level
from specloom.diff.rules import RULES
from specloom.styled import Line, Span, Style

_STYLES = {Level.BREAKING: Style.ERROR, Level.WARNING: Style.WARNING, Level.SAFE: Style.GOOD}


def said(change: Change) -> str:
    """What became of the place, in a few words."""
    text = RULES[change.rule].says
    return text.format(what=change.detail, old=change.old, new=change.new)


def lines(changes: Iterable[Change]) -> Iterator[Line]:
    """One line a change."""
    for change in changes:
        if not RULES[change.rule].prose:
            level = Span(change.level.value, _STYLES[change.level])
            yield (level, f" {change.place}: {said(change)}")
