"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "north": "North",
    "south": "South",
}

OPERATIONS: dict[str, Any] = {
    "jobs.create": {"query": {"dry": "boolean", "limit": "integer"}, "body": ("!", "#NewJob")},
    "jobs.list": {},
}

TYPES: dict[str, Any] = {
    "NewJob": {"name": "string", "stream": "boolean", "steps": ("list", "#Step")},
    "Run": {"kind": ("!", ("enum", "run")), "speed": "integer"},
    "Step": ("one", "kind", {"walk": "#Walk", "run": "#Run"}),
    "Walk": {"kind": ("!", ("enum", "walk")), "speed": "integer"},
}
