"""Operations of `it`. Generated from the specs; do not edit."""

from __future__ import annotations

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.tables import Operation, RequestOptions

_CREATE: Operation[None] = Operation("it.create", "POST /v2/it")
_RETRIEVE: Operation[None] = Operation("it.retrieve", "GET /v2/it")
_UPDATE: Operation[None] = Operation("it.update", "PUT /v2/it")


class It(Resource):
    """Operations of `it`."""

    def create(self, *, options: RequestOptions | None = None) -> None:
        """POST /v2/it."""
        return self._call(_CREATE, options=options)

    def retrieve(self, *, options: RequestOptions | None = None) -> None:
        """GET /v2/it."""
        return self._call(_RETRIEVE, options=options)

    def update(self, *, options: RequestOptions | None = None) -> None:
        """PUT /v2/it."""
        return self._call(_UPDATE, options=options)


class AsyncIt(AsyncResource):
    """Operations of `it`."""

    async def create(self, *, options: RequestOptions | None = None) -> None:
        """POST /v2/it."""
        return await self._call(_CREATE, options=options)

    async def retrieve(self, *, options: RequestOptions | None = None) -> None:
        """GET /v2/it."""
        return await self._call(_RETRIEVE, options=options)

    async def update(self, *, options: RequestOptions | None = None) -> None:
        """PUT /v2/it."""
        return await self._call(_UPDATE, options=options)
