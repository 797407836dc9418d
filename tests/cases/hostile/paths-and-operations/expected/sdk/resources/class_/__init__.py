"""Class. Generated from the specs; do not edit."""

from __future__ import annotations


from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

_LIST: Operation[None] = Operation("class.list", "GET /class")


class Class(Resource):
    """Class."""

    def list(self, *, options: RequestOptions | None = None) -> None:
        """GET /class."""
        return self._call(_LIST, options=options)


class AsyncClass(AsyncResource):
    """Class."""

    async def list(self, *, options: RequestOptions | None = None) -> None:
        """GET /class."""
        return await self._call(_LIST, options=options)
