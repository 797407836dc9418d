"""Operations of `models`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_LIST: Operation[None] = Operation("models.list", "GET /models")


class Models(Resource):
    """Operations of `models`."""

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """GET /models."""
        return self._call(_LIST, options=options)


class AsyncModels(AsyncResource):
    """Operations of `models`."""

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """GET /models."""
        return await self._call(_LIST, options=options)
