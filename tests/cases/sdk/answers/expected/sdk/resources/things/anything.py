"""Operations of `things.anything`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[object] = Operation(
    "things.anything.retrieve", "GET /things/anything", returns="object"
)


class Anything(Resource):
    """Operations of `things.anything`."""

    def retrieve(self, **options: Unpack[RequestOptions]) -> object:
        """GET /things/anything."""
        return self._call(_RETRIEVE, options=options)


class AsyncAnything(AsyncResource):
    """Operations of `things.anything`."""

    async def retrieve(self, **options: Unpack[RequestOptions]) -> object:
        """GET /things/anything."""
        return await self._call(_RETRIEVE, options=options)
