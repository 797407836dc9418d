"""Operations of `items`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_DELETE: Operation[None] = Operation("items.delete", "DELETE /items/{id}")
_DELETE_ITEMS: Operation[None] = Operation("items.delete_items", "DELETE /items")
_RETRIEVE: Operation[models.Item] = Operation("items.retrieve", "GET /items/{id}", returns="Item")


class Items(Resource):
    """Operations of `items`."""

    def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """DELETE /items/{id}."""
        return self._call(_DELETE, path={"id": id}, options=options)

    def delete_items(self, **options: Unpack[RequestOptions]) -> None:
        """DELETE /items."""
        return self._call(_DELETE_ITEMS, options=options)

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> models.Item:
        """GET /items/{id}."""
        return self._call(_RETRIEVE, path={"id": id}, options=options)


class AsyncItems(AsyncResource):
    """Operations of `items`."""

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """DELETE /items/{id}."""
        return await self._call(_DELETE, path={"id": id}, options=options)

    async def delete_items(self, **options: Unpack[RequestOptions]) -> None:
        """DELETE /items."""
        return await self._call(_DELETE_ITEMS, options=options)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> models.Item:
        """GET /items/{id}."""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
