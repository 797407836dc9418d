"""Operations of `orders`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_LIST: Operation[None] = Operation("orders.list", "GET /orders")


class Orders(Resource):
    """Operations of `orders`."""

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """Count the orders."""
        return self._call(_LIST, options=options)


class AsyncOrders(AsyncResource):
    """Operations of `orders`."""

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """Count the orders."""
        return await self._call(_LIST, options=options)
