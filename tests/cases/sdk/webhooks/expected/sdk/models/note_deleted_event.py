"""NoteDeletedEvent and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class NoteDeletedEvent(rt.Model):
    """A note is gone. Notes only."""

    type: Literal["note.deleted"]

    data: models.NoteDeletedEventData


class NoteDeletedEventData(rt.Model):
    """Part of NoteDeletedEvent. Notes only."""

    id: str


from .. import models
