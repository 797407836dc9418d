"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "notes": "Notes",
}

OPERATIONS: dict[str, Any] = {
    "recordings.create": {"body": ("!", "#MakeRecordingRequest")},
}

TYPES: dict[str, Any] = {
    "MakeRecordingRequest": {
        "file": ("!", "any"),
        "pieces[]": ("list", "#MakeRecordingRequestPiece"),
        "mode": "#MakeRecordingRequestMode",
        "size": ("integer", {"minimum": -9223372036854776000}),
        "1_more": "string",
    },
    "MakeRecordingRequestMode": ("enum", False, "auto", 3),
    "MakeRecordingRequestPiece": ("enum", "word", "line"),
}
