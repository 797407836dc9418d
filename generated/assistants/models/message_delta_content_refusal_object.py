"""MessageDeltaContentRefusalObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class MessageDeltaContentRefusalObject(rt.Model):
    """Piece of a refusal. OpenAI only."""

    index: int
    """Position of the part in the content list."""

    type: Literal["refusal"]

    refusal: str | None = None
    """Words to append to the refusal."""
