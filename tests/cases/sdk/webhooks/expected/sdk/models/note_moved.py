"""NoteMoved and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class NoteMoved(rt.Model):
    """The type `note.moved`. Older only."""

    type: Literal["note.moved"]

    place: str
