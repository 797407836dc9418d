"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "north": "North",
    "south": "South",
    "west": "West",
}

OPERATIONS: dict[str, Any] = {
    "books.cover.update": {"path": {"id": ("!", "string")}, "body": ("!", "#SetCoverRequest")},
    "books.list": {
        "query": {"title": ("!", "string"), "tags": ("list", "string")},
        "body": ("!", "#BooksSearchBody", "south", "west"),
    },
    "books.report.retrieve": {"path": {"id": ("!", "string")}},
    "chat": {"body": ("!", "#ChatRequest")},
    "drawings.create": {"body": ("!", "#CreateDrawingRequest")},
    "maps.retrieve": {"query": {"region": ("!", "string", "south", "west")}},
    "rooms.shelves.create": {
        "path": {"room_id": ("!", "string")},
        "body": ("!", "#CreateShelfRequest"),
    },
}

TYPES: dict[str, Any] = {
    "BooksSearchBody": {},
    "ChatRequest": {"text": ("!", "string"), "stream": "boolean"},
    "CreateDrawingRequest": {"picture": "string"},
    "CreateShelfRequest": {"size": ("!", "integer")},
    "SetCoverRequest": {"picture": ("!", "any"), "caption": "string"},
}
