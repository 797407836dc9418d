"""Operations of `orders`. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from ... import models, params
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

if TYPE_CHECKING:
    from .parcels import AsyncParcels, Parcels

_CREATE: Operation[models.Order] = Operation("orders.create", "POST /orders", returns="Order")
_RETRIEVE: Operation[models.Order] = Operation(
    "orders.retrieve", "GET /orders/{order_id}", returns="Order"
)


class Orders(Resource):
    """Operations of `orders`."""

    @cached_property
    def parcels(self) -> Parcels:
        """Operations of `orders.parcels`."""
        from .parcels import Parcels

        return Parcels(self)

    def create(
        self,
        *,
        customer: str,
        lines: Iterable[params.Line | models.Line],
        note: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Order:
        """POST /orders.

        Args:
            lines: At least 1 item.
            note: North and South only. At most 12 characters.
        """
        return self._call(
            _CREATE, body={"customer": customer, "lines": lines, "note": note}, options=options
        )

    def retrieve(
        self,
        order_id: str,
        *,
        x_api_key: str,
        parts: Sequence[Literal["lines", "state"]],
        region: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Order:
        """GET /orders/{order_id}.

        North and South only.

        Args:
            order_id: At most 5 characters.
            region: South only.
        """
        return self._call(
            _RETRIEVE,
            path={"order_id": order_id},
            query={"parts": parts, "region": region},
            headers={"X-Api-Key": x_api_key},
            options=options,
        )


class AsyncOrders(AsyncResource):
    """Operations of `orders`."""

    @cached_property
    def parcels(self) -> AsyncParcels:
        """Operations of `orders.parcels`."""
        from .parcels import AsyncParcels

        return AsyncParcels(self)

    async def create(
        self,
        *,
        customer: str,
        lines: Iterable[params.Line | models.Line],
        note: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Order:
        """POST /orders.

        Args:
            lines: At least 1 item.
            note: North and South only. At most 12 characters.
        """
        return await self._call(
            _CREATE, body={"customer": customer, "lines": lines, "note": note}, options=options
        )

    async def retrieve(
        self,
        order_id: str,
        *,
        x_api_key: str,
        parts: Sequence[Literal["lines", "state"]],
        region: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Order:
        """GET /orders/{order_id}.

        North and South only.

        Args:
            order_id: At most 5 characters.
            region: South only.
        """
        return await self._call(
            _RETRIEVE,
            path={"order_id": order_id},
            query={"parts": parts, "region": region},
            headers={"X-Api-Key": x_api_key},
            options=options,
        )
