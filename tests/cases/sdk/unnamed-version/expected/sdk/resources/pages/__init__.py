"""Operations of `pages`. Generated from the specs; do not edit."""

from __future__ import annotations

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.tables import Operation, RequestOptions

_LIST: Operation[int | None] = Operation("pages.list", "GET /pages", returns="int | None")


class Pages(Resource):
    """Operations of `pages`."""

    def list(self, *, options: RequestOptions | None = None) -> int | None:
        """GET /pages."""
        return self._call(_LIST, options=options)


class AsyncPages(AsyncResource):
    """Operations of `pages`."""

    async def list(self, *, options: RequestOptions | None = None) -> int | None:
        """GET /pages."""
        return await self._call(_LIST, options=options)
