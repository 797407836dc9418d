"""Operations of `doors`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_UPDATE: Operation[None] = Operation("doors.update", "POST /doors/{door_id}")


class Doors(Resource):
    """Operations of `doors`."""

    def update(
        self, door_id: str, *, region: str, open: bool, **options: Unpack[RequestOptions]
    ) -> None:
        """POST /doors/{door_id}."""
        return self._call(
            _UPDATE,
            path={"door_id": door_id},
            body={"region": region, "open": open},
            options=options,
        )


class AsyncDoors(AsyncResource):
    """Operations of `doors`."""

    async def update(
        self, door_id: str, *, region: str, open: bool, **options: Unpack[RequestOptions]
    ) -> None:
        """POST /doors/{door_id}."""
        return await self._call(
            _UPDATE,
            path={"door_id": door_id},
            body={"region": region, "open": open},
            options=options,
        )
