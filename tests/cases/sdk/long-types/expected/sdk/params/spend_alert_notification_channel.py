"""SpendAlertNotificationChannel and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import TypedDict


class SpendAlertNotificationChannel(TypedDict):
    """SpendAlertNotificationChannel."""

    address: str
    """Where the alert is sent."""
