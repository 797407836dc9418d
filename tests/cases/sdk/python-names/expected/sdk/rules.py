"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "notes": "Notes",
}

OPERATIONS: dict[str, Any] = {
    "2d.list": {},
    "2d.turn": {},
    "class.retrieve": {
        "path": {"class": ("!", "string")},
        "query": {"self": "string", "options": "string", "from": "string", "2nd": "integer"},
        "header": {"X-Order": ("enum", "up", "down")},
    },
    "import": {"body": ("!", "#DoImportRequest")},
}

TYPES: dict[str, Any] = {
    "DoImportRequest": {"None": ("!", "string"), "list": ("!", ("list", "#List")), "str": "string"},
    "List": {"class": ("!", "string"), "items": ("list", "string")},
}
