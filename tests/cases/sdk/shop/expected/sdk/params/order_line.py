"""OrderLine and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class OrderLine(TypedDict):
    """OrderLine."""

    sku: str
    """The article."""

    quantity: int

    gift_wrap: NotRequired[bool]
