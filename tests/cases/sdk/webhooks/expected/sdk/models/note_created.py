"""NoteCreated and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class NoteCreated(rt.Model):
    """There is a new note. Notes and Older only."""

    type: Literal["note.created"]

    data: models.Note

    sent_at: int | None = None
    """Older only."""


from .. import models
