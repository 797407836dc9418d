"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "notes": "Notes",
}

OPERATIONS: dict[str, Any] = {
    "library.notes.delete": {"path": {"note_id": ("!", "string")}},
    "library.notes.read": {"path": {"note_id": ("!", "string")}},
    "library.sheets.retrieve": {"path": {"note_id": ("!", "string"), "number": ("!", "integer")}},
    "library.sheets.submit_tool_outputs": {
        "path": {"note_id": ("!", "string"), "number": ("!", "integer")}
    },
    "ping": {},
}

TYPES: dict[str, Any] = {}
