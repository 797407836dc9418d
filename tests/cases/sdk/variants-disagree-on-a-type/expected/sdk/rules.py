"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "north": "North",
    "south": "South",
}

OPERATIONS: dict[str, Any] = {
    "notes.create": {"body": ("!", "#NewNote")},
}

TYPES: dict[str, Any] = {
    "NewNote": {"text": "string"},
}
