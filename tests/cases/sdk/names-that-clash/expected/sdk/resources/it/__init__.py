"""Operations of `it`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[None] = Operation("it.create", "POST /v2/it")
_RETRIEVE: Operation[None] = Operation("it.retrieve", "GET /v2/it")
_UPDATE: Operation[None] = Operation("it.update", "PUT /v2/it")


class It(Resource):
    """Operations of `it`."""

    def create(self, **options: Unpack[RequestOptions]) -> None:
        """POST /v2/it."""
        return self._call(_CREATE, options=options)

    def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """GET /v2/it."""
        return self._call(_RETRIEVE, options=options)

    def update(self, **options: Unpack[RequestOptions]) -> None:
        """PUT /v2/it."""
        return self._call(_UPDATE, options=options)


class AsyncIt(AsyncResource):
    """Operations of `it`."""

    async def create(self, **options: Unpack[RequestOptions]) -> None:
        """POST /v2/it."""
        return await self._call(_CREATE, options=options)

    async def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """GET /v2/it."""
        return await self._call(_RETRIEVE, options=options)

    async def update(self, **options: Unpack[RequestOptions]) -> None:
        """PUT /v2/it."""
        return await self._call(_UPDATE, options=options)
