"""Init. Generated from the specs; do not edit."""

from __future__ import annotations


from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

_LIST: Operation[None] = Operation("init.list", "GET /__init__")


class Init(Resource):
    """Init."""

    def list(self, *, options: RequestOptions | None = None) -> None:
        """GET /__init__."""
        return self._call(_LIST, options=options)


class AsyncInit(AsyncResource):
    """Init."""

    async def list(self, *, options: RequestOptions | None = None) -> None:
        """GET /__init__."""
        return await self._call(_LIST, options=options)
