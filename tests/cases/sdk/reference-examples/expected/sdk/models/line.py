"""Line and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Line(rt.Model):
    """Line."""

    article: str

    count: int | None = None
    """Between 1 and 9."""
