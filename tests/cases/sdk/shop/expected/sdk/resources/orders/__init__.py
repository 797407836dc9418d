"""Operations of `orders`. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Unpack

from ... import models, params
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.pages import AsyncPages, PagedOperation, Paging, first_page
from ..._runtime.tables import Operation

_CREATE: Operation[models.Order] = Operation("orders.create", "POST /orders", returns="Order")
_DELETE: Operation[models.Order | None] = Operation(
    "orders.delete", "DELETE /orders/{order_id}", returns="Order | None"
)
_LIST: PagedOperation[models.OrderList, models.OrderListPage] = PagedOperation(
    "orders.list",
    "GET /orders",
    returns="OrderList",
    page="OrderListPage",
    paging=Paging("cursor", items="data", ask="query:after", next="next_cursor"),
)
_RETRIEVE: Operation[models.Order] = Operation(
    "orders.retrieve", "GET /orders/{order_id}", returns="Order"
)
_UPDATE: Operation[models.Order] = Operation(
    "orders.update", "PATCH /orders/{order_id}", returns="Order"
)


class Orders(Resource):
    """Operations of `orders`."""

    def create(
        self,
        *,
        customer: str,
        lines: Iterable[params.OrderLine | models.OrderLine],
        dry_run: Omittable[bool] = OMIT,
        payment: Omittable[params.Payment] = OMIT,
        delivery_note: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Order:
        """Place an order.

        Args:
            customer: Whose order it is.
        """
        return self._call(
            _CREATE,
            query={"dry_run": dry_run},
            body={
                "customer": customer,
                "lines": lines,
                "payment": payment,
                "delivery_note": delivery_note,
            },
            options=options,
        )

    def delete(self, order_id: str, **options: Unpack[RequestOptions]) -> models.Order | None:
        """Cancel an order."""
        return self._call(_DELETE, path={"order_id": order_id}, options=options)

    def list(
        self,
        *,
        limit: Omittable[int] = OMIT,
        status: Omittable[params.OrderStatus] = OMIT,
        after: Omittable[str] = OMIT,
        page: Omittable[int] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.OrderListPage:
        """List orders, the newest first.

        Args:
            limit: How many at most.
            after: The cursor of a page. Corner Shop only.
            page: Harbor Store only.
        """
        return first_page(
            self,
            _LIST,
            query={"limit": limit, "status": status, "after": after, "page": page},
            options=options,
        )

    def retrieve(self, order_id: str, **options: Unpack[RequestOptions]) -> models.Order:
        """Look up an order."""
        return self._call(_RETRIEVE, path={"order_id": order_id}, options=options)

    def update(
        self,
        order_id: str,
        *,
        status: Omittable[params.OrderStatus] = OMIT,
        delivery_note: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Order:
        """Change an order that has not left yet."""
        return self._call(
            _UPDATE,
            path={"order_id": order_id},
            body={"status": status, "delivery_note": delivery_note},
            options=options,
        )


class AsyncOrders(AsyncResource):
    """Operations of `orders`."""

    async def create(
        self,
        *,
        customer: str,
        lines: Iterable[params.OrderLine | models.OrderLine],
        dry_run: Omittable[bool] = OMIT,
        payment: Omittable[params.Payment] = OMIT,
        delivery_note: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Order:
        """Place an order.

        Args:
            customer: Whose order it is.
        """
        return await self._call(
            _CREATE,
            query={"dry_run": dry_run},
            body={
                "customer": customer,
                "lines": lines,
                "payment": payment,
                "delivery_note": delivery_note,
            },
            options=options,
        )

    async def delete(self, order_id: str, **options: Unpack[RequestOptions]) -> models.Order | None:
        """Cancel an order."""
        return await self._call(_DELETE, path={"order_id": order_id}, options=options)

    def list(
        self,
        *,
        limit: Omittable[int] = OMIT,
        status: Omittable[params.OrderStatus] = OMIT,
        after: Omittable[str] = OMIT,
        page: Omittable[int] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.AsyncOrderListPage, models.Order]:
        """List orders, the newest first.

        Args:
            limit: How many at most.
            after: The cursor of a page. Corner Shop only.
            page: Harbor Store only.
        """
        return AsyncPages(
            self,
            _LIST,
            query={"limit": limit, "status": status, "after": after, "page": page},
            options=options,
        )

    async def retrieve(self, order_id: str, **options: Unpack[RequestOptions]) -> models.Order:
        """Look up an order."""
        return await self._call(_RETRIEVE, path={"order_id": order_id}, options=options)

    async def update(
        self,
        order_id: str,
        *,
        status: Omittable[params.OrderStatus] = OMIT,
        delivery_note: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Order:
        """Change an order that has not left yet."""
        return await self._call(
            _UPDATE,
            path={"order_id": order_id},
            body={"status": status, "delivery_note": delivery_note},
            options=options,
        )
