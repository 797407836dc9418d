"""Payment and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Payment = TypeAliasType("Payment", Union["Card", "Bank", "models.Payment"])


from .. import models
from .bank import Bank
from .card import Card
