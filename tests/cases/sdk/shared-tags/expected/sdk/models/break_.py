"""Break and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class Break(rt.Model):
    """Break."""

    kind: Literal["pause", "resume"]

    at: int | None = None
