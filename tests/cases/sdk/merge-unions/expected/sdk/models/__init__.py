"""Every type of the API, loaded when it is first used. Generated from the specs; do not edit."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .bank import Bank as Bank
    from .bank import BankParam as BankParam
    from .card import Card as Card
    from .card import CardParam as CardParam
    from .payment import Payment as Payment
    from .payment import PaymentParam as PaymentParam
    from .step import StepParam as StepParam

_HOME: dict[str, str] = {
    "Bank": "bank",
    "BankParam": "bank",
    "Card": "card",
    "CardParam": "card",
    "Payment": "payment",
    "PaymentParam": "payment",
    "StepParam": "step",
}


def __getattr__(name: str) -> object:
    if name in _HOME:
        return getattr(importlib.import_module(f".{_HOME[name]}", __name__), name)
    if name == "__all__":
        return sorted(_HOME)
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)


def __dir__() -> list[str]:
    return sorted(_HOME)
