"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "evil": "Evil",
}

OPERATIONS: dict[str, Any] = {
    "things.create": {"body": ("!", "#All")},
}

TYPES: dict[str, Any] = {
    "": {"x": "string"},
    "All": {"p0": "#", "p1": "#名前"},
    "名前": {"x": "string"},
}
