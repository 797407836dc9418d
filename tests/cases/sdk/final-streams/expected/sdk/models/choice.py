"""Choice and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime import models as rt


class Choice(rt.Model):
    """Choice."""

    index: int

    message: models.Said

    filters: models.ChoiceFilters | None = None

    finish_reason: models.ChoiceFinishReason

    scores: list[models.Score] | None = None


class ChoiceFilters(rt.Model):
    """Part of Choice."""

    hate: bool | None = None


ChoiceFinishReason: TypeAlias = Literal["stop", "length"] | str


from .. import models
