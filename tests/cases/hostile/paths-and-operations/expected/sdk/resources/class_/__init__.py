"""Class. Generated from the specs; do not edit."""

from __future__ import annotations

from ..._runtime.operation import Operation, RequestOptions
from ..._runtime.resource import AsyncResource, Resource

_RETRIEVE: Operation[None] = Operation("class.retrieve", "GET /class")


class Class(Resource):
    """Class."""

    def retrieve(self, *, options: RequestOptions | None = None) -> None:
        """GET /class."""
        return self._call(_RETRIEVE, options=options)


class AsyncClass(AsyncResource):
    """Class."""

    async def retrieve(self, *, options: RequestOptions | None = None) -> None:
        """GET /class."""
        return await self._call(_RETRIEVE, options=options)
