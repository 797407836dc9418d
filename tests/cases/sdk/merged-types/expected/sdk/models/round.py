"""Round and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class Round(rt.Model):
    """The kind `round`."""

    kind: Literal["round"]

    radius: int | float | None = None

    colour: str | None = None
    """South only."""
