"""SpendAlertNotificationChannel and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class SpendAlertNotificationChannel(rt.Model):
    """SpendAlertNotificationChannel."""

    address: str
    """Where the alert is sent."""
