"""Operations of `collections`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[None] = Operation("collections.create", "PUT /v2/collections/{name}")


class Collections(Resource):
    """Operations of `collections`."""

    def create(self, name: str, **options: Unpack[RequestOptions]) -> None:
        """PUT /v2/collections/{name}."""
        return self._call(_CREATE, path={"name": name}, options=options)


class AsyncCollections(AsyncResource):
    """Operations of `collections`."""

    async def create(self, name: str, **options: Unpack[RequestOptions]) -> None:
        """PUT /v2/collections/{name}."""
        return await self._call(_CREATE, path={"name": name}, options=options)
