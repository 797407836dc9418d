"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "notes": "Notes",
}

OPERATIONS: dict[str, Any] = {
    "shelves.old.books_pages.create": {"path": {"shelf": ("!", "string"), "book": ("!", "string")}},
    "shelves.old.books_pages.list": {"path": {"shelf": ("!", "string"), "book": ("!", "string")}},
    "shelves.old_books.pages.create": {"path": {"shelf": ("!", "string"), "book": ("!", "string")}},
    "shelves.old_books.pages.list": {"path": {"shelf": ("!", "string"), "book": ("!", "string")}},
}

TYPES: dict[str, Any] = {}
