"""NoteDelta and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime import models as rt


class NoteDelta(rt.Model):
    """The object `note.delta`."""

    id: str

    object: Literal["note.delta"]

    delta: models.NoteDeltaDelta


class NoteDeltaDelta(rt.Model):
    """Part of NoteDelta."""

    role: models.NoteDeltaDeltaRole | None = None

    content: list[models.NoteDeltaDeltaContentItem] | None = None


class NoteDeltaDeltaContentItem(rt.Model):
    """The type `text`."""

    index: int

    type: Literal["text"]

    text: models.NoteDeltaDeltaContentItemText | None = None


class NoteDeltaDeltaContentItemText(rt.Model):
    """Part of NoteDelta."""

    value: str | None = None


NoteDeltaDeltaRole: TypeAlias = Literal["assistant", "user"] | str


from .. import models
