"""Close. Generated from the specs; do not edit."""

from __future__ import annotations


from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

_LIST: Operation[None] = Operation("close.list", "GET /close")


class Close(Resource):
    """Close."""

    def list(self, *, options: RequestOptions | None = None) -> None:
        """GET /close."""
        return self._call(_LIST, options=options)


class AsyncClose(AsyncResource):
    """Close."""

    async def list(self, *, options: RequestOptions | None = None) -> None:
        """GET /close."""
        return await self._call(_LIST, options=options)
