"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "notes": "Notes",
}

OPERATIONS: dict[str, Any] = {
    "albums.shown.of.retrieve": {
        "path": {
            "picture_ids": ("!", ("list", "string")),
            "shown": ("!", "boolean"),
            "owner": ("!", ("union", "string", "integer")),
        }
    },
    "pictures.content": {"path": {"picture_id": ("!", "string")}},
    "pictures.create": {"body": ("!", "#UploadPictureRequest")},
    "pictures.update_content": {"path": {"picture_id": ("!", "string")}, "body": ("!", "any")},
    "searches.create": {"body": ("!", "#CreateSearchRequest")},
}

TYPES: dict[str, Any] = {
    "CreateSearchRequest": {"words": ("!", ("list", "string"))},
    "UploadPictureRequest": {"file": ("!", "any"), "caption": "string", "frame": "any"},
}
