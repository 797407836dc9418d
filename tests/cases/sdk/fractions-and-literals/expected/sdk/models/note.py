"""Note and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime import models as rt


class Note(rt.Model):
    """The version `1.1`."""

    version: float

    factor: models.NoteFactor | None = None

    offset: models.NoteOffset | None = None


NoteFactor: TypeAlias = Literal[1, "half"] | float


NoteOffset: TypeAlias = Literal[-1, 0]


from .. import models
