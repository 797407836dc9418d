"""Card and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime import models as rt


class Card(rt.Model):
    """The type `credit_card`."""

    type: Literal["credit_card"]

    card_number: str | None = Field(
        None,
        alias="cardNumber",
    )

    note: str | None = None
    """North only."""
