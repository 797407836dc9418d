"""Latest. Generated from the specs; do not edit."""

from __future__ import annotations


from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

_LIST: Operation[None] = Operation("latest.list", "GET /{kind}/latest")


class Latest(Resource):
    """Latest."""

    def list(self, kind: str, *, options: RequestOptions | None = None) -> None:
        """GET /{kind}/latest."""
        return self._call(_LIST, path={"kind": kind}, options=options)


class AsyncLatest(AsyncResource):
    """Latest."""

    async def list(self, kind: str, *, options: RequestOptions | None = None) -> None:
        """GET /{kind}/latest."""
        return await self._call(_LIST, path={"kind": kind}, options=options)
