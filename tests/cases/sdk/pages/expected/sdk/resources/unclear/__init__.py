"""Operations of `unclear`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_LIST: Operation[models.ListUnclearResponse] = Operation(
    "unclear.list", "GET /unclear", returns="ListUnclearResponse"
)


class Unclear(Resource):
    """Operations of `unclear`."""

    def list(
        self, *, limit: Omittable[int] = OMIT, **options: Unpack[RequestOptions]
    ) -> models.ListUnclearResponse:
        """GET /unclear.

        North only.
        """
        return self._call(_LIST, query={"limit": limit}, options=options)


class AsyncUnclear(AsyncResource):
    """Operations of `unclear`."""

    async def list(
        self, *, limit: Omittable[int] = OMIT, **options: Unpack[RequestOptions]
    ) -> models.ListUnclearResponse:
        """GET /unclear.

        North only.
        """
        return await self._call(_LIST, query={"limit": limit}, options=options)
