"""Operations of `things.weight`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[int | float | None] = Operation(
    "things.weight.retrieve", "GET /things/weight", returns="int | float | None"
)


class Weight(Resource):
    """Operations of `things.weight`."""

    def retrieve(self, **options: Unpack[RequestOptions]) -> int | float | None:
        """GET /things/weight."""
        return self._call(_RETRIEVE, options=options)


class AsyncWeight(AsyncResource):
    """Operations of `things.weight`."""

    async def retrieve(self, **options: Unpack[RequestOptions]) -> int | float | None:
        """GET /things/weight."""
        return await self._call(_RETRIEVE, options=options)
