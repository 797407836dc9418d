"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "notes": "Notes",
}

OPERATIONS: dict[str, Any] = {
    "things.anything.retrieve": {},
    "things.archive": {},
    "things.bundle": {},
    "things.count": {},
    "things.delete": {"path": {"id": ("!", "string")}},
    "things.dict.retrieve": {},
    "things.either": {},
    "things.extras": {},
    "things.late": {},
    "things.list": {},
    "things.maybe": {},
    "things.page": {},
    "things.state": {},
    "things.title": {},
    "things.update": {"path": {"id": ("!", "string")}},
    "things.weight.retrieve": {},
}

TYPES: dict[str, Any] = {}
