"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "notes": "Notes",
}

OPERATIONS: dict[str, Any] = {
    "shelves.create": {"body": ("!", "#NewShelf")},
    "shelves.delete": {"path": {"shelf_id": ("!", "string")}},
    "shelves.list": {
        "query": {"limit": ("integer", {"maximum": 50, "minimum": 1}), "tag": ("list", "string")}
    },
}

TYPES: dict[str, Any] = {
    "NewShelf": {
        "name": ("!", ("string", {"maxLength": 40})),
        "height": ("null", ("number", {"exclusiveMinimum": 0})),
        "material": "#NewShelfMaterial",
    },
    "NewShelfMaterial": ("enum", "wood", "steel"),
}
