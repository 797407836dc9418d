"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "notes": "Notes",
}

OPERATIONS: dict[str, Any] = {
    "anything.change": {"body": ("!", "any")},
    "anything.create": {"body": ("!", "#Thing")},
    "anything.update": {"body": ("!", "any")},
    "form.create": {"body": "#CreateFormRequest"},
    "picture.update": {"body": ("!", "any")},
    "script.update": {"body": "any"},
    "things.create": {"body": ("!", "any")},
    "things.update": {"body": ("!", "#Thing")},
}

TYPES: dict[str, Any] = {
    "CreateFormRequest": {"name": "string"},
    "Thing": {"name": "string"},
}
