"""Operations of `links`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.pages import AsyncPages, PagedOperation, Paging, first_page

_LIST: PagedOperation[models.ListLinksResponse, models.ListLinksResponsePage] = PagedOperation(
    "links.list",
    "GET /links",
    returns="ListLinksResponse",
    page="ListLinksResponsePage",
    paging=Paging("link", items="value", next="next_link"),
)


class Links(Resource):
    """Operations of `links`."""

    def list(
        self, *, top: Omittable[int] = OMIT, **options: Unpack[RequestOptions]
    ) -> models.ListLinksResponsePage:
        """GET /links."""
        return first_page(self, _LIST, query={"top": top}, options=options)


class AsyncLinks(AsyncResource):
    """Operations of `links`."""

    def list(
        self, *, top: Omittable[int] = OMIT, **options: Unpack[RequestOptions]
    ) -> AsyncPages[models.AsyncListLinksResponsePage, models.Thing]:
        """GET /links."""
        return AsyncPages(self, _LIST, query={"top": top}, options=options)
