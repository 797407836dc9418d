"""Sorted. Generated from the specs; do not edit."""

from __future__ import annotations


from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

_LIST: Operation[None] = Operation("sorted.list", "GET /sorted")


class Sorted(Resource):
    """Sorted."""

    def list(self, *, options: RequestOptions | None = None) -> None:
        """GET /sorted."""
        return self._call(_LIST, options=options)


class AsyncSorted(AsyncResource):
    """Sorted."""

    async def list(self, *, options: RequestOptions | None = None) -> None:
        """GET /sorted."""
        return await self._call(_LIST, options=options)
