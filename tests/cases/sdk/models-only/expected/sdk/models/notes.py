"""Notes and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime import models as rt


class Notes(rt.Model):
    """Notes."""

    count: int | None = None
    """How many there are."""

    state: models.NotesState

    shelves: list[models.Place] | None = None


NotesState: TypeAlias = Literal["open", "done"] | str


from .. import models
