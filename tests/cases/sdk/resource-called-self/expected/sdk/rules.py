"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "notes": "Notes",
}

OPERATIONS: dict[str, Any] = {
    "notes.self.parts.list": {"path": {"id": ("!", "string")}},
    "notes.self.retrieve": {"path": {"id": ("!", "string")}},
}

TYPES: dict[str, Any] = {}
