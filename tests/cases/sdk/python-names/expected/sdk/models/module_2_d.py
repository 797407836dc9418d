"""2D and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Model2D(rt.Model):
    """2D."""

    x: int | float | None = None

    y: int | float | None = None
