"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "notes": "Notes",
}

OPERATIONS: dict[str, Any] = {
    "calls.create": {"body": ("!", "#PostCallsRequest")},
    "calls.end": {"path": {"call_id": ("!", "string")}, "body": "#PostCallsCallIdEndRequest"},
    "calls.note.patch": {"path": {"call_id": ("!", "string")}, "body": ("null", "string")},
    "calls.note.update": {"path": {"call_id": ("!", "string")}, "body": ("!", ("null", "string"))},
    "calls.patch": {
        "path": {"call_id": ("!", "string")},
        "body": ("!", "#PatchCallsCallIdRequest"),
    },
    "calls.picture.update": {"path": {"call_id": ("!", "string")}, "body": ("!", "any")},
    "calls.search": {"query": {"where": ("map", "string")}},
    "calls.tone.create": {"path": {"call_id": ("!", "string")}, "body": ("!", "any")},
    "calls.update": {"path": {"call_id": ("!", "string")}, "body": ("!", "any")},
}

TYPES: dict[str, Any] = {
    "PatchCallsCallIdRequest": {"language": ("!", "string")},
    "PostCallsCallIdEndRequest": {"reason": ("!", "string")},
    "PostCallsRequest": {
        "offer": ("!", "string"),
        "session": "#PostCallsRequestSession",
        "labels": ("list", "string"),
        "recordings": ("union", "string", ("list", "any")),
    },
    "PostCallsRequestSession": {"language": "string", "words": ("list", "string")},
}
