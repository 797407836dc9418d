"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "zoo": "Zoo",
}

OPERATIONS: dict[str, Any] = {
    "animals.create": {"body": ("!", "#Draft")},
    "animals.list": {},
    "cages.retrieve": {"path": {"cage_id": ("!", "string")}},
}

TYPES: dict[str, Any] = {
    "Draft": {"name": ("!", "string"), "origin": "#PlacesName"},
    "PlacesName": {"street": "string"},
}
