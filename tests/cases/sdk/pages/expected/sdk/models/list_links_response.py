"""ListLinksResponse and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from pydantic import Field

from .._runtime import models as rt, pages


class ListLinksResponse(rt.Model):
    """ListLinksResponse."""

    value: list[models.Thing] | None = None

    next_link: str | None = Field(
        None,
        alias="nextLink",
    )


class ListLinksResponsePage(pages.More, pages.Page["Thing"], ListLinksResponse):
    """A page: iterating over it gives the items of all pages."""

    @property
    def data(self) -> list[Thing]:
        """The items of this page."""
        return pages.items(self)


class AsyncListLinksResponsePage(pages.More, pages.AsyncPage["Thing"], ListLinksResponse):
    """A page of an asynchronous client: iterating over it gives the items of all pages."""

    @property
    def data(self) -> list[Thing]:
        """The items of this page."""
        return pages.items(self)


from .. import models
from .thing import Thing
