"""Operations of `settings`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[models.GetSettingsResponse] = Operation(
    "settings.retrieve", "GET /v1/settings", returns="GetSettingsResponse"
)
_UPDATE: Operation[None] = Operation("settings.update", "PUT /v1/settings")


class Settings(Resource):
    """Operations of `settings`."""

    def retrieve(self, **options: Unpack[RequestOptions]) -> models.GetSettingsResponse:
        """GET /v1/settings."""
        return self._call(_RETRIEVE, options=options)

    def update(self, **options: Unpack[RequestOptions]) -> None:
        """PUT /v1/settings."""
        return self._call(_UPDATE, options=options)


class AsyncSettings(AsyncResource):
    """Operations of `settings`."""

    async def retrieve(self, **options: Unpack[RequestOptions]) -> models.GetSettingsResponse:
        """GET /v1/settings."""
        return await self._call(_RETRIEVE, options=options)

    async def update(self, **options: Unpack[RequestOptions]) -> None:
        """PUT /v1/settings."""
        return await self._call(_UPDATE, options=options)
