"""InvoicePayment and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict


class InvoicePayment(TypedDict):
    """The type `invoice`."""

    type: Literal["invoice"]

    due_days: NotRequired[int]
