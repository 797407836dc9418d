"""Operations of `rooms`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_LIST: Operation[None] = Operation("rooms.list", "GET /rooms")


class Rooms(Resource):
    """Operations of `rooms`."""

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """GET /rooms."""
        return self._call(_LIST, options=options)


class AsyncRooms(AsyncResource):
    """Operations of `rooms`."""

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """GET /rooms."""
        return await self._call(_LIST, options=options)
