"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "notes": "Notes",
}

OPERATIONS: dict[str, Any] = {
    "notes.create": {"query": {"scale": ("enum", 0.5, 1, "two")}, "body": ("!", "#Note")},
}

TYPES: dict[str, Any] = {
    "Note": {
        "version": ("!", ("enum", 1.1)),
        "factor": ("null", "#NoteFactor"),
        "offset": "#NoteOffset",
    },
    "NoteFactor": ("enum", 0.5, 1, "half"),
    "NoteOffset": ("enum", -1, 0),
}
