"""Operations of `drawings`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_LIST: Operation[models.Drawing] = Operation("drawings.list", "GET /drawings", returns="Drawing")


class Drawings(Resource):
    """Operations of `drawings`."""

    def list(self, **options: Unpack[RequestOptions]) -> models.Drawing:
        """GET /drawings."""
        return self._call(_LIST, options=options)


class AsyncDrawings(AsyncResource):
    """Operations of `drawings`."""

    async def list(self, **options: Unpack[RequestOptions]) -> models.Drawing:
        """GET /drawings."""
        return await self._call(_LIST, options=options)
