"""Extras of things. Generated from the specs; do not edit."""

from __future__ import annotations


from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

_LIST: Operation[dict[str, object]] = Operation(
    "things.extras.list", "GET /things/extras", returns="dict[str, object]"
)


class Extras(Resource):
    """Extras of things."""

    def list(self, *, options: RequestOptions | None = None) -> dict[str, object]:
        """GET /things/extras."""
        return self._call(_LIST, options=options)


class AsyncExtras(AsyncResource):
    """Extras of things."""

    async def list(self, *, options: RequestOptions | None = None) -> dict[str, object]:
        """GET /things/extras."""
        return await self._call(_LIST, options=options)
