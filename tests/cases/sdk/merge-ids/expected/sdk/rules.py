"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "north": "North",
    "south": "South",
}

OPERATIONS: dict[str, Any] = {
    "a.b.retrieve": {"path": {"aid": ("!", "string"), "bid": ("!", "string")}},
}

TYPES: dict[str, Any] = {}
