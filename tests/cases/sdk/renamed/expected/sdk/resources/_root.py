"""Operations of the client itself. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from .._runtime.client import AsyncResource, Resource
from .._runtime.options import RequestOptions
from .._runtime.tables import Operation

_PING: Operation[None] = Operation("ping", "GET /internal/ping")


class Root(Resource):
    """Operations of the client itself."""

    def ping(self, **options: Unpack[RequestOptions]) -> None:
        """GET /internal/ping."""
        return self._call(_PING, options=options)


class AsyncRoot(AsyncResource):
    """Operations of the client itself."""

    async def ping(self, **options: Unpack[RequestOptions]) -> None:
        """GET /internal/ping."""
        return await self._call(_PING, options=options)
