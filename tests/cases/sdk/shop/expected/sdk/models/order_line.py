"""OrderLine and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class OrderLine(rt.Model):
    """OrderLine."""

    sku: str
    """The article."""

    quantity: int

    gift_wrap: bool | None = None
