"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "north": "North",
    "east": "East",
    "south": "South",
}

OPERATIONS: dict[str, Any] = {
    "poems.create": {"body": ("!", "#NewPoem")},
    "rooms.list": {},
    "songs.create": {"body": ("!", "#CreateSongRequest")},
    "stars.retrieve": {"path": {"star_id": ("!", "string")}},
}

TYPES: dict[str, Any] = {
    "CreateSongRequest": {
        "model": ("!", "string", "south"),
        "tune": ("!", "any"),
        "moods": ("list", "string"),
    },
    "NewPoem": {"model": ("!", "string"), "about": ("!", "string"), "stream": "boolean"},
}
