"""Payment and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Payment = TypeAliasType("Payment", Union["CardPayment", "InvoicePayment", "models.Payment"])


from .. import models
from .card_payment import CardPayment
from .invoice_payment import InvoicePayment
