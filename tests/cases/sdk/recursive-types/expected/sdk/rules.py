"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "notes": "Notes",
}

OPERATIONS: dict[str, Any] = {
    "notes.create": {"body": ("!", "#All")},
    "notes.list": {},
    "notes.update": {"body": ("!", ("null", "#JsonValue"))},
}

TYPES: dict[str, Any] = {
    "All": {
        "one": "any",
        "two": "any",
        "three": "#Lists",
        "four": "#Maps",
        "five": "#Rows",
        "six": ("null", "#JsonValue"),
        "seven": "#Place",
        "eight": "#Among",
        "nine": ("null", "#Left"),
    },
    "Among": ("union", "string", "integer"),
    "Columns": ("list", "#Rows"),
    "JsonValue": (
        "union",
        "string",
        "number",
        "boolean",
        ("list", ("null", "#JsonValue")),
        ("map", ("null", "#JsonValue")),
    ),
    "Left": ("union", "integer", "string"),
    "Lists": ("list", "#Lists"),
    "Maps": ("map", "#Maps"),
    "Place": {"name": "string", "around": "#PlaceAround"},
    "PlaceAround": {"near": ("list", "#PlaceAround")},
    "Rows": ("list", "#Columns"),
}
