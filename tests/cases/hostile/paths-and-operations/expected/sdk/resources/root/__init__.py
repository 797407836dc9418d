"""Root. Generated from the specs; do not edit."""

from __future__ import annotations


from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

_ROOT: Operation[None] = Operation("root.root", "GET /")


class Root(Resource):
    """Root."""

    def root(self, *, options: RequestOptions | None = None) -> None:
        """GET /."""
        return self._call(_ROOT, options=options)


class AsyncRoot(AsyncResource):
    """Root."""

    async def root(self, *, options: RequestOptions | None = None) -> None:
        """GET /."""
        return await self._call(_ROOT, options=options)
