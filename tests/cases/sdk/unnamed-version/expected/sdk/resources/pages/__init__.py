"""Operations of `pages`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_LIST: Operation[int | None] = Operation("pages.list", "GET /pages", returns="int | None")


class Pages(Resource):
    """Operations of `pages`."""

    def list(self, **options: Unpack[RequestOptions]) -> int | None:
        """GET /pages."""
        return self._call(_LIST, options=options)


class AsyncPages(AsyncResource):
    """Operations of `pages`."""

    async def list(self, **options: Unpack[RequestOptions]) -> int | None:
        """GET /pages."""
        return await self._call(_LIST, options=options)
