"""Text and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime import models as rt


class Text(rt.Model):
    """Text."""

    id: str

    choices: list[models.TextChoice]


class TextChoice(rt.Model):
    """Part of Text."""

    index: int

    text: str

    finish_reason: models.TextChoiceFinishReason | None = None


TextChoiceFinishReason: TypeAlias = Literal["stop", "length"] | str


from .. import models
