"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "notes": "Notes",
}

OPERATIONS: dict[str, Any] = {
    "add_note": {"body": ("!", "#AddNoteRequest")},
    "certificates.retrieve": {"path": {"certificate_id": ("!", "integer")}},
    "codes.get_part": {"path": {"code": ("!", "string"), "part": ("!", "string")}},
    "codes.retrieve": {"path": {"code": ("!", "integer")}},
    "drop_note": {},
    "get_list_notes": {"query": {"Page": ("!", "integer")}},
    "notes.delete": {"path": {"note": ("!", "string")}},
    "notes.force_delete": {"path": {"note": ("!", "string")}, "query": {"force": ("!", "boolean")}},
    "people.retrieve": {"path": {"person_id": ("!", "integer"), "team": ("!", "string")}},
    "post_list_notes": {},
    "reports.list": {},
    "search": {"path": {"where": ("!", "string")}, "query": {"text": "string"}},
    "shelves.books.retrieve": {"path": {"shelf_id": ("!", "string"), "book_id": ("!", "string")}},
}

TYPES: dict[str, Any] = {
    "AddNoteRequest": {"text": ("!", "string")},
}
