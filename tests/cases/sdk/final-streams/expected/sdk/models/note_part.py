"""NotePart and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class NotePart(rt.Model):
    """The type `text`."""

    type: Literal["text"]

    text: models.NotePartText | None = None


class NotePartText(rt.Model):
    """Part of NotePart."""

    value: str | None = None


from .. import models
