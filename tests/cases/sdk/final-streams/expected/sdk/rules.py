"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "notes": "Notes",
}

OPERATIONS: dict[str, Any] = {
    "drafts.create": {"body": ("!", "#CreateDraftRequest")},
    "jobs.create": {"body": ("!", "#CreateJobRequest")},
    "replies.create": {"body": ("!", "#CreateReplyRequest")},
    "talks.create": {"body": ("!", "#CreateTalkRequest")},
    "texts.create": {"body": ("!", "#CreateTextRequest")},
}

TYPES: dict[str, Any] = {
    "CreateDraftRequest": {"question": ("!", "string"), "stream": "boolean"},
    "CreateJobRequest": {"question": ("!", "string"), "stream": "boolean"},
    "CreateReplyRequest": {"question": ("!", "string"), "stream": "boolean"},
    "CreateTalkRequest": {"question": ("!", "string"), "stream": "boolean"},
    "CreateTextRequest": {"question": ("!", "string"), "stream": "boolean"},
}
