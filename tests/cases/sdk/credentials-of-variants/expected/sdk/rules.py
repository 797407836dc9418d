"""What requests have to be, as `validate` checks it; loaded with the first check. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "basic": "Basic",
    "query": "Query",
    "cookie": "Cookie",
    "oauth": "Oauth",
    "both": "Both",
    "browser": "Browser",
    "machines": "Machines",
    "maybe": "Maybe",
    "twice": "Twice",
    "keys": "Keys",
}

OPERATIONS: dict[str, Any] = {
    "notes.list": {},
}

TYPES: dict[str, Any] = {}
