"""Payment and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .._runtime import models as rt

Payment = TypeAliasType("Payment", "Annotated[Card | Bank | rt.Unknown, rt.Tagged('type')]")


PaymentParam = TypeAliasType("PaymentParam", "CardParam | BankParam")


from .bank import Bank, BankParam
from .card import Card, CardParam
