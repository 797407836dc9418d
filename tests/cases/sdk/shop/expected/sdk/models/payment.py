"""Payment and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

Payment = TypeAliasType(
    "Payment",
    Annotated[Union["CardPayment", "InvoicePayment", _unknown.UnknownByType], rt.Tagged("type")],
)


from .card_payment import CardPayment
from .invoice_payment import InvoicePayment
