"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "bank": "Bank",
    "branch": "Branch",
    "kiosk": "Kiosk",
}

OPERATIONS: dict[str, Any] = {
    "notes.create": {"body": ("!", "#CreateNoteRequest")},
    "payments.create": {
        "header": {"Idempotency-Key": "string", "X-Idempotency-Key": "string"},
        "body": ("!", "#Payment"),
    },
    "payments.list": {},
}

TYPES: dict[str, Any] = {
    "CreateNoteRequest": {"text": "string"},
    "Payment": {"amount": "integer", "purpose": "string"},
}
