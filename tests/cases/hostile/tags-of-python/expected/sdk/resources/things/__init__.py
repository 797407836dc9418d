"""Operations of `things`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_LIST: Operation[None] = Operation("things.list", "GET /things")


class Things(Resource):
    """Operations of `things`."""

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """GET /things."""
        return self._call(_LIST, options=options)


class AsyncThings(AsyncResource):
    """Operations of `things`."""

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """GET /things."""
        return await self._call(_LIST, options=options)
