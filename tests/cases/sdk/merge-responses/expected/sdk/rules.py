"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "north": "North",
    "south": "South",
}

OPERATIONS: dict[str, Any] = {
    "widgets.create": {},
    "widgets.delete": {"path": {"id": ("!", "string")}},
    "widgets.retrieve": {"path": {"id": ("!", "string")}},
}

TYPES: dict[str, Any] = {}
