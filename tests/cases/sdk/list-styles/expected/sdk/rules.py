"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "north": "North",
    "south": "South",
}

OPERATIONS: dict[str, Any] = {
    "notes.create": {"body": ("!", "#NewNote")},
    "notes.list": {
        "query": {
            "include": ("list", "string"),
            "ids[]": ("list", "string"),
            "tags": ("list", "string"),
            "codes": ("list", "integer"),
            "filter": "#Filter",
            "bounds": ("map", "integer"),
            "either": ("union", "string", ("list", "string")),
            "limit": "integer",
        }
    },
    "searches.create": {"body": ("!", "#CreateSearchRequest")},
}

TYPES: dict[str, Any] = {
    "CreateSearchRequest": {"words": ("list", "string"), "filter": "#Filter"},
    "Filter": {"after": "integer", "states": ("list", "string"), "parts": ("list", "#Filter")},
    "NewNote": {
        "title": ("!", "string"),
        "images": "any",
        "tags": ("list", "string"),
        "codes": ("list", "integer"),
        "filter": "#Filter",
        "extra": ("map", "string"),
    },
}
