"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "north": "North",
    "south": "South",
}

OPERATIONS: dict[str, Any] = {
    "events.list": {"query": {"pageToken": "string"}},
    "links.list": {"query": {"top": "integer"}},
    "places.list": {"query": {"offset": "integer", "limit": "integer"}},
    "repos.list": {"query": {"page": "integer", "per_page": "integer"}},
    "rows.list": {"query": {"from": "string"}},
    "tags.list": {"query": {"page": "integer", "per_page": "integer"}},
    "things.list": {"query": {"limit": "integer", "after": "string", "before": "string"}},
    "unclear.list": {"query": {"limit": "integer"}},
    "users.list": {"query": {"cursor": "string"}},
    "whole.list": {},
    "words.list": {"query": {"cursor": "string"}},
}

TYPES: dict[str, Any] = {}
