"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "evil": "Evil",
}

OPERATIONS: dict[str, Any] = {
    "async_files": {},
    "class.retrieve": {},
    "client.retrieve": {},
    "close": {},
    "evil.retrieve": {},
    "files.files.files.retrieve": {
        "path": {"id": ("!", "string"), "x": ("!", "string"), "y": ("!", "string")}
    },
    "files.files.retrieve": {"path": {"id": ("!", "string"), "x": ("!", "string")}},
    "files.retrieve": {"path": {"id": ("!", "string")}},
    "import.retrieve": {"path": {"id": ("!", "string")}},
    "init": {},
    "list.str.retrieve": {"path": {"id": ("!", "string")}},
    "models.list": {},
    "new_line.retrieve": {"path": {"a_b": ("!", "string")}},
    "quote.retrieve": {"path": {"x": ("!", "string")}},
    "root": {},
    "segment.retrieve": {},
    "segment.segment.segment.etc.retrieve": {"path": {"id": ("!", "string")}},
    "sorted.retrieve": {},
    "timeout.retrieve": {},
}

TYPES: dict[str, Any] = {}
