"""Operations of `a.b`. Generated from the specs; do not edit."""

from __future__ import annotations

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.tables import Operation, RequestOptions

_RETRIEVE: Operation[models.Thing] = Operation(
    "a.b.retrieve", "GET /a/{aid}/b/{bid}", returns="Thing"
)


class B(Resource):
    """Operations of `a.b`."""

    def retrieve(
        self, bid: str, *, aid: str, options: RequestOptions | None = None
    ) -> models.Thing:
        """GET /a/{aid}/b/{bid}."""
        return self._call(_RETRIEVE, path={"aid": aid, "bid": bid}, options=options)


class AsyncB(AsyncResource):
    """Operations of `a.b`."""

    async def retrieve(
        self, bid: str, *, aid: str, options: RequestOptions | None = None
    ) -> models.Thing:
        """GET /a/{aid}/b/{bid}."""
        return await self._call(_RETRIEVE, path={"aid": aid, "bid": bid}, options=options)
