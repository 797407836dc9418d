"""ListTagsResponse and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt, pages


class ListTagsResponse(rt.Model):
    """ListTagsResponse. North only."""

    tags: list[str] | None = None

    meta: models.ListTagsResponseMeta | None = None


class ListTagsResponsePage(pages.More, pages.Page[str], ListTagsResponse):
    """A page: iterating over it gives the items of all pages."""

    @property
    def data(self) -> list[str]:
        """The items of this page."""
        return pages.items(self)


class AsyncListTagsResponsePage(pages.More, pages.AsyncPage[str], ListTagsResponse):
    """A page of an asynchronous client: iterating over it gives the items of all pages."""

    @property
    def data(self) -> list[str]:
        """The items of this page."""
        return pages.items(self)


class ListTagsResponseMeta(rt.Model):
    """Part of ListTagsResponse. North only."""

    total_pages: int | None = None


from .. import models
