"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "notes": "Notes",
}

OPERATIONS: dict[str, Any] = {
    "things.create": {"body": ("!", "#Thing")},
}

TYPES: dict[str, Any] = {
    "MaybePart": "#Part",
    "Part": {"name": "string"},
    "Thing": {
        "by_list": ("!", ("null", "string")),
        "by_flag": ("!", ("null", "string")),
        "by_extension": ("null", "string"),
        "by_any_of": ("!", ("null", "integer")),
        "by_one_of": ("!", ("null", "#Part")),
        "by_enum": ("!", ("null", "#ThingByEnum")),
        "by_component": ("!", ("null", "#MaybePart")),
        "by_all_of": ("null", "#Part"),
        "by_items": ("list", ("null", "integer")),
        "by_const": "any",
        "only_null": ("!", "any"),
        "plain": ("!", "#Part"),
    },
    "ThingByEnum": ("enum", "small", "big"),
}
