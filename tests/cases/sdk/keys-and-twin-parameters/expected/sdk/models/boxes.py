"""Boxes and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Boxes(rt.Model):
    """Boxes."""

    boxes: list[models.Part] | None = None


from .. import models
