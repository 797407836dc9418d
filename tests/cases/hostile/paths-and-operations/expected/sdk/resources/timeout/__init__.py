"""Operations of `timeout`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[None] = Operation("timeout.retrieve", "GET /timeout")


class TimeoutResource(Resource):
    """Operations of `timeout`."""

    def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """GET /timeout."""
        return self._call(_RETRIEVE, options=options)


class AsyncTimeoutResource(AsyncResource):
    """Operations of `timeout`."""

    async def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """GET /timeout."""
        return await self._call(_RETRIEVE, options=options)
