"""Card and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict


class Card(TypedDict):
    """The type `credit_card`."""

    type: Literal["credit_card"]

    cardNumber: NotRequired[str]

    note: NotRequired[str]
    """North only."""
