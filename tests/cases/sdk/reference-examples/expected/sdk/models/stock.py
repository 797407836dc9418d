"""Stock and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Stock(rt.Model):
    """Stock. South only."""

    article: str

    count: int

    token: str | None = None
