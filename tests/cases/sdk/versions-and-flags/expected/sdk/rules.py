"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "notes": "Notes",
}

OPERATIONS: dict[str, Any] = {
    "beta.messages.create": {"query": {"draft": "boolean"}},
    "classify": {},
    "close": {},
    "messages.create": {"query": {"draft": "boolean"}},
    "messages.list": {},
    "settings.retrieve": {},
    "settings.update": {},
    "teams.leader.delete": {"path": {"id": ("!", "string")}},
    "v2.beta.messages.create": {"query": {"draft": "boolean"}},
    "v2.messages.cancel": {"path": {"id": ("!", "string")}},
    "v2.messages.count_words": {},
    "v2.messages.create": {"query": {"draft": "boolean"}},
}

TYPES: dict[str, Any] = {}
