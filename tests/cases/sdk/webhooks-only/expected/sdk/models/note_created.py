"""NoteCreated and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class NoteCreated(rt.Model):
    """The type `note.created`."""

    type: Literal["note.created"]

    note: models.Note


from .. import models
