"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "docs": "Docs",
}

OPERATIONS: dict[str, Any] = {
    "chat.turns.create": {"body": ("!", "#CreateTurnRequest")},
    "chat.turns.pages.list": {"path": {"turn_id": ("!", "string")}},
    "keys.list": {},
    "models.list": {},
}

TYPES: dict[str, Any] = {
    "CreateTurnRequest": {
        "text": ("!", ("string", {"maxLength": 64})),
        "tier": ("!", "#Tier"),
        "turn": "#Turn",
        "share": ("number", {"maximum": 1, "minimum": 0}),
        "count": ("integer", {"minimum": -9223372036854775808}),
    },
    "Tier": ("enum", "flat", "deep"),
    "Turn": {"text": "string", "next": "#Turn"},
}
