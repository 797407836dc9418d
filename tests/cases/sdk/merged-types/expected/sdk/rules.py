"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "north": "North",
    "south": "South",
}

OPERATIONS: dict[str, Any] = {
    "others.list": {},
    "things.cancel": {"path": {"thing_id": ("!", "string")}},
    "things.update": {
        "path": {"thing_id": ("!", "string")},
        "query": {
            "pageSize": "integer",
            "only_north": "string",
            "order": ("enum", "up", "down", "sideways"),
            "only_south": "string",
        },
        "header": {"X-Trace-Id": "string"},
        "body": ("!", "#Change", "south"),
    },
}

TYPES: dict[str, Any] = {
    "Change": {
        "anything": ("by", {"north": "any"}, "string"),
        "known": ("by", {"south": "any"}, "string"),
        "number": "number",
        "words": ("union", "string", "string"),
        "mode": "#ChangeMode",
        "shape": "#ChangeShape",
        "one_shape": ("one", "kind", {"star": "#Star"}, "#Round"),
        "maybe": ("null", "string"),
        "labels": ("map", ("union", "string", "integer")),
        "items": ("list", ("union", "string", "integer")),
        "mixed": ("union", "boolean", ("list", "string")),
        "north_only": "string",
        "level": ("!", "integer", "south"),
        "format": ("!", ("enum", "v1"), "south"),
        "south_only": "string",
    },
    "ChangeMode": ("enum", "fast", "slow", "careful"),
    "ChangeShape": ("one", "kind", {"round": "#Round", "square": "#Square", "star": "#Star"}),
    "Round": {"kind": ("enum", "round"), "radius": "number", "colour": "string"},
    "Square": {"kind": ("!", ("enum", "square")), "side": "number"},
    "Star": {"kind": ("enum", "star"), "points": "integer"},
}
