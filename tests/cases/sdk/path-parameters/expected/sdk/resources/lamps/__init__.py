"""Operations of `lamps`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_UPDATE: Operation[None] = Operation("lamps.update", "POST /lamps/{lamp_id}")


class Lamps(Resource):
    """Operations of `lamps`."""

    def update(
        self, lamp_id: str, *, region: str, open: bool, **options: Unpack[RequestOptions]
    ) -> None:
        """POST /lamps/{lamp_id}."""
        return self._call(
            _UPDATE,
            path={"lamp_id": lamp_id},
            body={"region": region, "open": open},
            options=options,
        )


class AsyncLamps(AsyncResource):
    """Operations of `lamps`."""

    async def update(
        self, lamp_id: str, *, region: str, open: bool, **options: Unpack[RequestOptions]
    ) -> None:
        """POST /lamps/{lamp_id}."""
        return await self._call(
            _UPDATE,
            path={"lamp_id": lamp_id},
            body={"region": region, "open": open},
            options=options,
        )
