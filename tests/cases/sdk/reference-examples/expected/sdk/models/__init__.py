"""Every type of what is received, loaded when it is first used. Generated from the specs; do not edit."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .customer import Customer as Customer
    from .line import Line as Line
    from .order import Order as Order
    from .order import OrderState as OrderState
    from .parcel import Parcel as Parcel
    from .parcel import ParcelKind as ParcelKind
    from .stock import Stock as Stock

_HOME: dict[str, str] = {
    "Customer": "customer",
    "Line": "line",
    "Order": "order",
    "OrderState": "order",
    "Parcel": "parcel",
    "ParcelKind": "parcel",
    "Stock": "stock",
}


if not TYPE_CHECKING:
    # Type checkers know the names from above, and that there are no others.

    def __getattr__(name: str) -> object:
        if name in _HOME:
            return getattr(importlib.import_module(f".{_HOME[name]}", __name__), name)
        if name == "__all__":
            return sorted(_HOME)
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)


def __dir__() -> list[str]:
    return sorted(_HOME)
