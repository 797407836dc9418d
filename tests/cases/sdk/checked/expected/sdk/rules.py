"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "north": "North",
    "mirror": "Mirror",
    "south": "South",
}

OPERATIONS: dict[str, Any] = {
    "notes.update": {
        "path": {"note_id": ("!", ("string", {"format": "uuid"}))},
        "query": {
            "limit": (
                "!",
                (
                    "integer",
                    {"maximum": 100, "minimum": 1},
                    {
                        "mirror": {"maximum": 1000, "minimum": 1},
                        "south": {"maximum": 1000, "minimum": 1},
                    },
                ),
                "mirror",
                "south",
            ),
            "order": ("!", ("enum", "asc", "desc")),
        },
        "header": {"X-Trace": ("string", {"pattern": "^[a-z]+$"})},
        "body": ("!", "#NoteUpdate"),
    },
}

TYPES: dict[str, Any] = {
    "GroupPart": {"type": ("!", ("enum", "group")), "parts": ("!", ("list", "#Part"))},
    "NoteUpdate": {
        "title": (
            "string",
            {"maxLength": 20, "minLength": 1},
            {
                "mirror": {"maxLength": 10, "minLength": 1},
                "south": {"maxLength": 10, "minLength": 1},
            },
        ),
        "due": ("!", ("string", {"format": "date-time"}), "mirror", "south"),
        "weight": ("number", {"exclusiveMinimum": 0, "multipleOf": 0.5}),
        "odd": "string",
        "anything": "any",
        "labels": (
            "null",
            (
                "map",
                ("string", {"maxLength": 5}),
                {"maxProperties": 2},
                {"mirror": {"maxProperties": 3}, "south": {"maxProperties": 3}},
            ),
        ),
        "parts": ("!", ("list", "#Part", {"minItems": 1})),
        "mood": ("union", ("enum", "calm", "loud"), ("list", "integer", {"uniqueItems": True})),
    },
    "Part": ("one", "type", {"text": "#TextPart", "group": "#GroupPart"}),
    "TextPart": (
        "closed",
        {
            "id": "string",
            "type": ("!", ("enum", "text")),
            "text": ("!", ("string", {"minLength": 1})),
        },
    ),
}
