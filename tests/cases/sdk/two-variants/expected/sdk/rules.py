"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "north": "North",
    "south": "South",
}

OPERATIONS: dict[str, Any] = {
    "jobs.answers.create": {"path": {"job_id": ("!", "string")}, "body": ("!", "#Answers")},
    "jobs.list": {"query": {"order": ("enum", "new", "old")}},
}

TYPES: dict[str, Any] = {
    "Answer": {"call_id": "string", "text": "string", "type": ("enum", "tool_answer")},
    "Answers": {"answers": ("!", ("list", "#Answer"))},
}
