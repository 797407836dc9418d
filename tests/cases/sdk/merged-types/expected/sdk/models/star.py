"""Star and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class Star(rt.Model):
    """The kind `star`. South only."""

    kind: Literal["star"]

    points: int | None = None
