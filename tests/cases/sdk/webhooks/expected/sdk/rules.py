"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "notes": "Notes",
    "copied": "CopiedNotes",
    "older": "OlderNotes",
    "plain": "PlainNotes",
}

OPERATIONS: dict[str, Any] = {
    "webhooks.list": {},
    "webhooks.parse": {"body": ("!", "#ParseWebhookRequest")},
}

TYPES: dict[str, Any] = {
    "ParseWebhookRequest": {"text": ("!", "string")},
}
