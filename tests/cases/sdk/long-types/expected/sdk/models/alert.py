"""Alert and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Alert(rt.Model):
    """Alert."""

    channel: models.SpendAlertNotificationChannel | None = None


from .. import models
