"""NoteEvent and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class NoteEvent(rt.Model):
    """Something that happened."""

    kind: str
    """What happened."""
