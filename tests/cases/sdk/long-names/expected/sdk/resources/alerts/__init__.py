"""Operations of `alerts`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models, params
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[models.NotificationChannelOfSpendingAlerts] = Operation(
    "alerts.create", "POST /alerts", returns="NotificationChannelOfSpendingAlerts"
)


class Alerts(Resource):
    """Operations of `alerts`."""

    def create(
        self,
        *,
        channel: (
            params.NotificationChannelOfSpendingAlerts | models.NotificationChannelOfSpendingAlerts
        ),
        channel_of_last_resort: (
            params.NotificationChannelOfSpendingAlerts | models.NotificationChannelOfSpendingAlerts
        ),
        other: Omittable[
            params.NotificationChannelOfSpendingAlerts | models.NotificationChannelOfSpendingAlerts
        ] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.NotificationChannelOfSpendingAlerts:
        """POST /alerts."""
        return self._call(
            _CREATE,
            body={
                "channel": channel,
                "channel_of_last_resort": channel_of_last_resort,
                "other": other,
            },
            options=options,
        )


class AsyncAlerts(AsyncResource):
    """Operations of `alerts`."""

    async def create(
        self,
        *,
        channel: (
            params.NotificationChannelOfSpendingAlerts | models.NotificationChannelOfSpendingAlerts
        ),
        channel_of_last_resort: (
            params.NotificationChannelOfSpendingAlerts | models.NotificationChannelOfSpendingAlerts
        ),
        other: Omittable[
            params.NotificationChannelOfSpendingAlerts | models.NotificationChannelOfSpendingAlerts
        ] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.NotificationChannelOfSpendingAlerts:
        """POST /alerts."""
        return await self._call(
            _CREATE,
            body={
                "channel": channel,
                "channel_of_last_resort": channel_of_last_resort,
                "other": other,
            },
            options=options,
        )
