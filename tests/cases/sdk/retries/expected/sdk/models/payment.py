"""Payment and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Payment(rt.Model):
    """Payment."""

    amount: int | None = None

    purpose: str | None = None
    """Bank only."""
