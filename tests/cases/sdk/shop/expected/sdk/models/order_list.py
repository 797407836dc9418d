"""OrderList and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from pydantic import Field

from .._runtime import models as rt, pages


class OrderList(rt.Model):
    """OrderList."""

    data: list[models.Order]

    next_cursor: str | None = None
    """Corner Shop only."""

    next_link: str | None = Field(
        None,
        alias="nextLink",
    )
    """Harbor Store only."""


class OrderListPage(pages.More, pages.Page["Order"], OrderList):
    """A page: iterating over it gives the items of all pages."""


class AsyncOrderListPage(pages.More, pages.AsyncPage["Order"], OrderList):
    """A page of an asynchronous client: iterating over it gives the items of all pages."""


from .. import models
from .order import Order
