"""Client. Generated from the specs; do not edit."""

from __future__ import annotations


from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

_LIST: Operation[None] = Operation("client.list", "GET /client")


class ClientResource(Resource):
    """Client."""

    def list(self, *, options: RequestOptions | None = None) -> None:
        """GET /client."""
        return self._call(_LIST, options=options)


class AsyncClientResource(AsyncResource):
    """Client."""

    async def list(self, *, options: RequestOptions | None = None) -> None:
        """GET /client."""
        return await self._call(_LIST, options=options)
