"""OrderList and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from pydantic import Field

from .._runtime import models as rt


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


from .. import models
