"""Changes in words."""

from __future__ import annotations

from specloom.diff.changes import Change
from specloom.diff.rules import RULES


def said(change: Change) -> str:
    """What became of the place, in a few words."""
    text = RULES[change.rule].says
    return text.format(what=change.detail, old=change.old, new=change.new)
