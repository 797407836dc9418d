"""Operations of `alerts`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models, params
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[models.Alert] = Operation("alerts.create", "POST /alerts", returns="Alert")


class Alerts(Resource):
    """Operations of `alerts`."""

    def create(
        self,
        *,
        threshold: int,
        notification_channel: (
            params.SpendAlertNotificationChannel | models.SpendAlertNotificationChannel
        ),
        channel: Omittable[
            params.SpendAlertNotificationChannel | models.SpendAlertNotificationChannel
        ] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Alert:
        """POST /alerts."""
        return self._call(
            _CREATE,
            body={
                "threshold": threshold,
                "notification_channel": notification_channel,
                "channel": channel,
            },
            options=options,
        )


class AsyncAlerts(AsyncResource):
    """Operations of `alerts`."""

    async def create(
        self,
        *,
        threshold: int,
        notification_channel: (
            params.SpendAlertNotificationChannel | models.SpendAlertNotificationChannel
        ),
        channel: Omittable[
            params.SpendAlertNotificationChannel | models.SpendAlertNotificationChannel
        ] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Alert:
        """POST /alerts."""
        return await self._call(
            _CREATE,
            body={
                "threshold": threshold,
                "notification_channel": notification_channel,
                "channel": channel,
            },
            options=options,
        )
