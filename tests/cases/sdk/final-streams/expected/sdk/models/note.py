"""Note and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime import models as rt


class Note(rt.Model):
    """The object `note`."""

    id: str

    object: Literal["note"]

    role: models.NoteRole

    content: list[models.NotePart]


NoteRole: TypeAlias = Literal["assistant", "user"] | str


from .. import models
