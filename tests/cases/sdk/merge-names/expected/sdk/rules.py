"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "north": "North",
    "south": "South",
}

OPERATIONS: dict[str, Any] = {
    "widgets.create": {"query": {"dry_run": "string"}, "body": ("!", "#Widget")},
    "widgets.list": {},
    "widgets.put_search": {"body": ("!", "#PutV1WidgetsSearchRequest")},
    "widgets.search": {"body": ("!", "#PostWidgetsSearchRequest")},
    "widgets.update": {"path": {"id": ("!", "string")}, "body": ("!", "#Widget")},
}

TYPES: dict[str, Any] = {
    "PostWidgetsSearchRequest": {"q": "string", "maxResults": "integer"},
    "PutV1WidgetsSearchRequest": {"q": "string"},
    "Widget": {"displayName": ("!", "string"), "maxSize": "integer", "createdAt": "string"},
}
