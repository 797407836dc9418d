"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "clocks": "Clocks",
}

OPERATIONS: dict[str, Any] = {
    "alarms.create": {"body": ("!", "#CreateAlarmRequest")},
    "close": {},
    "copy": {"body": ("!", "#Clock")},
    "timeout.retrieve": {
        "path": {"timeout": ("!", "string")},
        "query": {"options": "string", "extra_headers": "boolean"},
    },
}

TYPES: dict[str, Any] = {
    "Clock": {"timeout": ("!", "number"), "data": "string", "toTable": "string"},
    "CreateAlarmRequest": {"timeout": ("!", "number"), "with_options": "boolean"},
}
