"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "north": "North",
    "south": "South",
}

OPERATIONS: dict[str, Any] = {
    "crates.labels.retrieve": {"path": {"crate_id": ("!", "string"), "label_id": ("!", "string")}},
    "doors.update": {"path": {"door_id": ("!", "string")}, "body": ("!", "#Setting")},
    "files.parts.retrieve": {
        "path": {"id": ("!", "string"), "part_id": ("!", "string")},
        "query": {"id": "string", "pageSize": "integer", "page_size": "integer"},
    },
    "gates.update": {"path": {"gate_id": ("!", "string")}, "body": ("!", "#GateSetting")},
    "lamps.update": {"path": {"lamp_id": ("!", "string")}, "body": ("!", "#Setting")},
    "spells.of.retrieve": {"path": {"a-b": ("!", "string"), "a_b": ("!", "string")}},
}

TYPES: dict[str, Any] = {
    "GateSetting": {"open": ("!", "boolean")},
    "Setting": {"region": ("!", "string"), "open": ("!", "boolean")},
}
