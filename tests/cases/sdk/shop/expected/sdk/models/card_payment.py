"""CardPayment and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class CardPayment(rt.Model):
    """The type `credit_card`."""

    type: Literal["credit_card"]

    last_digits: str
