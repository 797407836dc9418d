"""Union and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class UnionType(rt.Model):
    """Union. North only."""

    c: str | None = None
