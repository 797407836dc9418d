"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "notes": "Notes",
}

OPERATIONS: dict[str, Any] = {
    "boxes.update": {
        "path": {"id": ("!", "string")},
        "query": {
            "query_id": "string",
            "id": "string",
            "filter[name]": "string",
            "viewAs": "integer",
        },
        "header": {"id": "string"},
        "body": "#Box",
    },
}

TYPES: dict[str, Any] = {
    "Box": {"id": "string", "@type": "string", "parts": ("list", "#Part")},
    "Part": {
        "max-width": ("!", "integer"),
        "a.b": "string",
        "": "string",
        "ﬁ": "string",
        "fooBar": "string",
        "foo_bar": "string",
        "foo-bar": "string",
    },
}
