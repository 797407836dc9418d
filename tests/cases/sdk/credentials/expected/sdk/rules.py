"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "doors": "Doors",
    "gates": "Gates",
}

OPERATIONS: dict[str, Any] = {
    "admin.keys.list": {},
    "credentials.list": {},
    "doors.list": {},
    "doors.open": {"path": {"door_id": ("!", "string")}},
    "health": {},
    "session.retrieve": {},
}

TYPES: dict[str, Any] = {}
