"""NotificationChannelOfSpendingAlerts and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class NotificationChannelOfSpendingAlerts(TypedDict):
    """NotificationChannelOfSpendingAlerts."""

    id: NotRequired[str]
