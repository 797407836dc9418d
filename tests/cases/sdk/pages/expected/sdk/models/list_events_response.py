"""ListEventsResponse and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from pydantic import Field

from .._runtime import models as rt, pages


class ListEventsResponse(rt.Model):
    """ListEventsResponse. North only."""

    results: list[models.Thing] | None = None

    next_page_token: str | None = Field(
        None,
        alias="nextPageToken",
    )


class ListEventsResponsePage(pages.More, pages.Page["Thing"], ListEventsResponse):
    """A page: iterating over it gives the items of all pages."""

    @property
    def data(self) -> list[Thing]:
        """The items of this page."""
        return pages.items(self)


class AsyncListEventsResponsePage(pages.More, pages.AsyncPage["Thing"], ListEventsResponse):
    """A page of an asynchronous client: iterating over it gives the items of all pages."""

    @property
    def data(self) -> list[Thing]:
        """The items of this page."""
        return pages.items(self)


from .. import models
from .thing import Thing
