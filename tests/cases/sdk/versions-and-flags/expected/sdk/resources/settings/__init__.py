"""Operations of `settings`. Generated from the specs; do not edit."""

from __future__ import annotations

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.tables import Operation, RequestOptions

_RETRIEVE: Operation[models.GetSettingsResponse] = Operation(
    "settings.retrieve", "GET /v1/settings", returns="GetSettingsResponse"
)
_UPDATE: Operation[None] = Operation("settings.update", "PUT /v1/settings")


class Settings(Resource):
    """Operations of `settings`."""

    def retrieve(self, *, options: RequestOptions | None = None) -> models.GetSettingsResponse:
        """GET /v1/settings."""
        return self._call(_RETRIEVE, options=options)

    def update(self, *, options: RequestOptions | None = None) -> None:
        """PUT /v1/settings."""
        return self._call(_UPDATE, options=options)


class AsyncSettings(AsyncResource):
    """Operations of `settings`."""

    async def retrieve(
        self, *, options: RequestOptions | None = None
    ) -> models.GetSettingsResponse:
        """GET /v1/settings."""
        return await self._call(_RETRIEVE, options=options)

    async def update(self, *, options: RequestOptions | None = None) -> None:
        """PUT /v1/settings."""
        return await self._call(_UPDATE, options=options)
