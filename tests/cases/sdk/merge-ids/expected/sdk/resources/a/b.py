"""Operations of `a.b`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[models.Thing] = Operation(
    "a.b.retrieve", "GET /a/{aid}/b/{bid}", returns="Thing"
)


class B(Resource):
    """Operations of `a.b`."""

    def retrieve(self, bid: str, *, aid: str, **options: Unpack[RequestOptions]) -> models.Thing:
        """GET /a/{aid}/b/{bid}."""
        return self._call(_RETRIEVE, path={"aid": aid, "bid": bid}, options=options)


class AsyncB(AsyncResource):
    """Operations of `a.b`."""

    async def retrieve(
        self, bid: str, *, aid: str, **options: Unpack[RequestOptions]
    ) -> models.Thing:
        """GET /a/{aid}/b/{bid}."""
        return await self._call(_RETRIEVE, path={"aid": aid, "bid": bid}, options=options)
