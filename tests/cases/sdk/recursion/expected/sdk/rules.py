"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "notes": "Notes",
}

OPERATIONS: dict[str, Any] = {
    "trees.create": {"body": ("!", "#CreateTreeRequest")},
}

TYPES: dict[str, Any] = {
    "CreateTreeRequest": {"root": ("!", "#Node")},
    "Edge": {"from": "#Node", "to": ("null", "#Node")},
    "Json": ("union", "string", ("list", "#Json"), "#Edge", "#Node"),
    "Node": {
        "name": ("!", "string"),
        "parent": "#Edge",
        "children": ("list", "#Node"),
        "index": ("map", "#Node"),
        "value": "#Json",
    },
}
