"""InvoicePayment and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class InvoicePayment(rt.Model):
    """The type `invoice`."""

    type: Literal["invoice"]

    due_days: int | None = None
