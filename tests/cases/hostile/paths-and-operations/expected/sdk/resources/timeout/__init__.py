"""Timeout. Generated from the specs; do not edit."""

from __future__ import annotations


from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

_LIST: Operation[None] = Operation("timeout.list", "GET /timeout")


class TimeoutResource(Resource):
    """Timeout."""

    def list(self, *, options: RequestOptions | None = None) -> None:
        """GET /timeout."""
        return self._call(_LIST, options=options)


class AsyncTimeoutResource(AsyncResource):
    """Timeout."""

    async def list(self, *, options: RequestOptions | None = None) -> None:
        """GET /timeout."""
        return await self._call(_LIST, options=options)
