"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "north": "North",
    "south": "South",
}

OPERATIONS: dict[str, Any] = {
    "items.create": {"query": {"filter": "#PostItemsFilter"}, "body": ("!", "#PostItemsRequest")},
}

TYPES: dict[str, Any] = {
    "PostItemsFilter": {"a": "string"},
    "PostItemsRequest": {
        "active": "boolean",
        "rank": "integer",
        "price": ("union", "string", "number"),
        "tags": ("union", ("list", "string"), "string"),
        "voice": ("union", "string", "#PostItemsRequestVoice"),
    },
    "PostItemsRequestVoice": {"id": "string"},
}
