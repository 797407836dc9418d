"""Operations of `drawings`. Generated from the specs; do not edit."""

from __future__ import annotations

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.tables import Operation, RequestOptions

_LIST: Operation[models.Drawing] = Operation("drawings.list", "GET /drawings", returns="Drawing")


class Drawings(Resource):
    """Operations of `drawings`."""

    def list(self, *, options: RequestOptions | None = None) -> models.Drawing:
        """GET /drawings."""
        return self._call(_LIST, options=options)


class AsyncDrawings(AsyncResource):
    """Operations of `drawings`."""

    async def list(self, *, options: RequestOptions | None = None) -> models.Drawing:
        """GET /drawings."""
        return await self._call(_LIST, options=options)
