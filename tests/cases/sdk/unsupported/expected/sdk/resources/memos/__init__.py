"""Operations of `memos`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_LIST: Operation[object] = Operation("memos.list", "GET /memos", returns="object")


class Memos(Resource):
    """Operations of `memos`."""

    def list(self, **options: Unpack[RequestOptions]) -> object:
        """GET /memos."""
        return self._call(_LIST, options=options)


class AsyncMemos(AsyncResource):
    """Operations of `memos`."""

    async def list(self, **options: Unpack[RequestOptions]) -> object:
        """GET /memos."""
        return await self._call(_LIST, options=options)
