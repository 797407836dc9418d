"""Order and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Order(rt.Model):
    """Order."""

    id: str

    customer: str | None = None

    status: models.OrderStatus

    lines: list[models.OrderLine]

    payment: models.Payment | None = None

    delivery_note: str | None = None

    total: int | float | None = None
    """Decimal text."""

    created_at: int
    """Seconds since 1970."""


from .. import models
