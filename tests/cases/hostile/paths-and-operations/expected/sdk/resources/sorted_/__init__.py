"""Operations of `sorted`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[None] = Operation("sorted.retrieve", "GET /sorted")


class Sorted(Resource):
    """Operations of `sorted`."""

    def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """GET /sorted."""
        return self._call(_RETRIEVE, options=options)


class AsyncSorted(AsyncResource):
    """Operations of `sorted`."""

    async def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """GET /sorted."""
        return await self._call(_RETRIEVE, options=options)
