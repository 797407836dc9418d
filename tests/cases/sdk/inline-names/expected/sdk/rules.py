"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "notes": "Notes",
}

OPERATIONS: dict[str, Any] = {
    "things.create": {"body": "#PostThingsRequest"},
}

TYPES: dict[str, Any] = {
    "PostThingsRequest": {
        "tool": "#Tool",
        "other": "#ToolParam",
        "parts": ("list", "#PostThingsRequestPart"),
    },
    "PostThingsRequestPart": {"size": "integer"},
    "Tool": {"name": "string"},
    "ToolParam": {"tool": "#Tool"},
}
