"""Every type of what is received, loaded when it is first used. Generated from the specs; do not edit."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .order_list import AsyncOrderListPage as AsyncOrderListPage
    from .card_payment import CardPayment as CardPayment
    from .invoice_payment import InvoicePayment as InvoicePayment
    from .order import Order as Order
    from .order_line import OrderLine as OrderLine
    from .order_list import OrderList as OrderList
    from .order_list import OrderListPage as OrderListPage
    from .order_status import OrderStatus as OrderStatus
    from .payment import Payment as Payment

_HOME: dict[str, str] = {
    "AsyncOrderListPage": "order_list",
    "CardPayment": "card_payment",
    "InvoicePayment": "invoice_payment",
    "Order": "order",
    "OrderLine": "order_line",
    "OrderList": "order_list",
    "OrderListPage": "order_list",
    "OrderStatus": "order_status",
    "Payment": "payment",
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
