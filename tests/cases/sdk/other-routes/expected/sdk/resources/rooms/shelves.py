"""Operations of `rooms.shelves`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[None] = Operation("rooms.shelves.create", "POST /rooms/{room_id}/shelves")


class Shelves(Resource):
    """Operations of `rooms.shelves`."""

    def create(self, room_id: str, *, size: int, **options: Unpack[RequestOptions]) -> None:
        """POST /rooms/{room_id}/shelves."""
        return self._call(_CREATE, path={"room_id": room_id}, body={"size": size}, options=options)


class AsyncShelves(AsyncResource):
    """Operations of `rooms.shelves`."""

    async def create(self, room_id: str, *, size: int, **options: Unpack[RequestOptions]) -> None:
        """POST /rooms/{room_id}/shelves."""
        return await self._call(
            _CREATE, path={"room_id": room_id}, body={"size": size}, options=options
        )
