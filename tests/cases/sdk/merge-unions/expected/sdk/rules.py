"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "north": "North",
    "south": "South",
}

OPERATIONS: dict[str, Any] = {
    "payments.create": {"body": ("!", "#Payment")},
    "steps.create": {"body": ("!", ("list", "#Step"))},
}

TYPES: dict[str, Any] = {
    "Bank": {"type": ("!", ("enum", "bank")), "iban": "string"},
    "Card": {"type": ("!", ("enum", "credit_card")), "cardNumber": "string", "note": "string"},
    "Payment": ("one", "type", {"credit_card": "#Card", "bank": "#Bank"}),
    "Step": {"stepName": "string", "nextSteps": ("list", "#Step"), "origin": ("enum", "api")},
}
