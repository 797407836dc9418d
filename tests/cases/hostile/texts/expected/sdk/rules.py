"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "evil": "Evil",
}

OPERATIONS: dict[str, Any] = {
    "things.retrieve": {"path": {"thing_id": ("!", "string")}, "query": {"order": "string"}},
    "things.update": {"path": {"thing_id": ("!", "string")}, "body": "#Thing"},
}

TYPES: dict[str, Any] = {
    "Thing": {
        "plain": "string",
        "quotes": "string",
        "quote": "string",
        "backslash": "string",
        "odd": "string",
        "tabs": "string",
        "part": "#ThingPart",
    },
    "ThingPart": {"a": "integer"},
}
