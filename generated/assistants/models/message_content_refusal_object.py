"""MessageContentRefusalObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class MessageContentRefusalObject(rt.Model):
    """A part in which the model declines to answer. OpenAI only."""

    type: Literal["refusal"]

    refusal: str
    """Words of the refusal."""
