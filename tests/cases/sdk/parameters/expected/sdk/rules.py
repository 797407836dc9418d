"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "notes": "Notes",
}

OPERATIONS: dict[str, Any] = {
    "items.retrieve": {
        "path": {"kind": ("!", "string")},
        "query": {
            "words": ("list", "string"),
            "spaced": ("list", "integer"),
            "piped": ("list", ("enum", "a", "b")),
            "deep": "#Deep",
            "plain": ("map", "string"),
            "members": "#Deep",
            "pairs": ("map", "any"),
            "packed": ("map", "any"),
            "either": ("union", "string", "integer"),
            "sort": "#Sort",
            "maybe": ("null", ("list", "string")),
        },
        "header": {"X-Trace": ("list", "string")},
    },
    "items.update": {"path": {"kind": ("!", "string")}, "body": ("!", ("list", "#Deep"))},
    "ping": {},
}

TYPES: dict[str, Any] = {
    "Deep": (
        "closed",
        {
            "tuple": ("list", "string", {"maxItems": 2, "minItems": 1}),
            "defaults": "#DeepDefaults",
            "never_sent": "string",
            "old": ("string", {"minLength": 2}),
            "limits": ("integer", {"maximum": 9}),
            "two_numbers": "#DeepTwoNumbers",
            "nothing": "any",
            "extra": "#DeepExtra",
        },
    ),
    "DeepDefaults": {"a": ("list", "number")},
    "DeepExtra": ("object", {"x": "string"}, "integer"),
    "DeepTwoNumbers": ("enum", 1, 2),
    "Sort": ("enum", "up", "down"),
}
