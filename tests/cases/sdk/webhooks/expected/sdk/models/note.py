"""Note and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime import models as rt


class Note(rt.Model):
    """Note. Notes and Older only."""

    id: str

    state: models.NoteState | None = None
    """Notes only."""


NoteState: TypeAlias = Literal["open", "done"] | str


from .. import models
