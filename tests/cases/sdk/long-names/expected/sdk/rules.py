"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "api": "Names",
}

OPERATIONS: dict[str, Any] = {
    "alerts.create": {"body": ("!", "#CreateAlertRequest")},
}

TYPES: dict[str, Any] = {
    "CreateAlertRequest": {
        "channel": ("!", "#NotificationChannelOfSpendingAlerts"),
        "channel_of_last_resort": ("!", "#NotificationChannelOfSpendingAlerts"),
        "other": "#NotificationChannelOfSpendingAlerts",
    },
    "NotificationChannelOfSpendingAlerts": {"id": "string"},
}
