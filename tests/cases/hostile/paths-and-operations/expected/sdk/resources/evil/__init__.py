"""Evil. Generated from the specs; do not edit."""

from __future__ import annotations


from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

_LIST: Operation[None] = Operation("evil.list", "GET /evil")


class EvilResource(Resource):
    """Evil."""

    def list(self, *, options: RequestOptions | None = None) -> None:
        """GET /evil."""
        return self._call(_LIST, options=options)


class AsyncEvilResource(AsyncResource):
    """Evil."""

    async def list(self, *, options: RequestOptions | None = None) -> None:
        """GET /evil."""
        return await self._call(_LIST, options=options)
