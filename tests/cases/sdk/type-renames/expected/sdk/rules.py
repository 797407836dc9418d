"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "notes": "Notes",
}

OPERATIONS: dict[str, Any] = {
    "notes.create": {"body": ("!", "#CreateNoteRequest")},
    "notes.list": {},
    "pet.update_with_form": {"path": {"pet_id": ("!", "string")}},
}

TYPES: dict[str, Any] = {
    "CreateNoteRequest": {"note": ("!", "#Note"), "page": "#Page"},
    "Note": {"text": "string", "kind": "#NoteKind"},
    "NoteKind": ("enum", "a", "b"),
    "Page": {"number": "integer"},
}
