"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "ibm": "IBM",
}

OPERATIONS: dict[str, Any] = {
    "notes.retrieve": {"path": {"note_id": ("!", "string")}},
}

TYPES: dict[str, Any] = {}
