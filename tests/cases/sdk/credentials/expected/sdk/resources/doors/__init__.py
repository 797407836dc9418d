"""Operations of `doors`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_LIST: Operation[None] = Operation("doors.list", "GET /doors")
_OPEN: Operation[None] = Operation("doors.open", "POST /doors/{door_id}/open")


class DoorsResource(Resource):
    """Operations of `doors`."""

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """Count the doors."""
        return self._call(_LIST, options=options)

    def open(self, door_id: str, **options: Unpack[RequestOptions]) -> None:
        """Open a door.

        Takes `app_id` and `credential`, or `app_id`, `client_id` and `client_secret`.

        Args:
            door_id: Which door.
        """
        return self._call(_OPEN, path={"door_id": door_id}, options=options)


class AsyncDoorsResource(AsyncResource):
    """Operations of `doors`."""

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """Count the doors."""
        return await self._call(_LIST, options=options)

    async def open(self, door_id: str, **options: Unpack[RequestOptions]) -> None:
        """Open a door.

        Takes `app_id` and `credential`, or `app_id`, `client_id` and `client_secret`.

        Args:
            door_id: Which door.
        """
        return await self._call(_OPEN, path={"door_id": door_id}, options=options)
