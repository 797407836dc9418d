"""ListRowsResponse and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt, pages


class ListRowsResponse(rt.Model):
    """ListRowsResponse. North only."""

    page: models.ListRowsResponsePage | None = None


class ListRowsResponsePagePage(pages.More, pages.Page["Thing"], ListRowsResponse):
    """A page: iterating over it gives the items of all pages."""

    @property
    def data(self) -> list[Thing]:
        """The items of this page."""
        return pages.items(self)


class AsyncListRowsResponsePagePage(pages.More, pages.AsyncPage["Thing"], ListRowsResponse):
    """A page of an asynchronous client: iterating over it gives the items of all pages."""

    @property
    def data(self) -> list[Thing]:
        """The items of this page."""
        return pages.items(self)


class ListRowsResponsePage(rt.Model):
    """Part of ListRowsResponse. North only."""

    rows: list[models.Thing] | None = None

    to: str | None = None

    further: bool | None = None


from .. import models
from .thing import Thing
