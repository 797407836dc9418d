"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "plain": "Plain",
    "cloud": "Cloud",
    "copy": "CopyOfPlain",
}

OPERATIONS: dict[str, Any] = {
    "notes.list": {},
    "poems.create": {"body": ("!", "#CreatePoemRequest")},
}

TYPES: dict[str, Any] = {
    "CreatePoemRequest": {"model": ("!", "string"), "lines": "integer"},
}
