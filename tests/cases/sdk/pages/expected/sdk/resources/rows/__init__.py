"""Operations of `rows`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.pages import AsyncPages, PagedOperation, Paging, first_page

_LIST: PagedOperation[models.ListRowsResponse, models.ListRowsResponsePagePage] = PagedOperation(
    "rows.list",
    "GET /rows",
    returns="ListRowsResponse",
    page="ListRowsResponsePagePage",
    paging=Paging(
        "cursor", items="page.rows", ask="query:from", next="page.to", more="page.further"
    ),
)


class Rows(Resource):
    """Operations of `rows`."""

    def list(
        self, *, from_: Omittable[str] = OMIT, **options: Unpack[RequestOptions]
    ) -> models.ListRowsResponsePagePage:
        """GET /rows.

        North only.
        """
        return first_page(self, _LIST, query={"from": from_}, options=options)


class AsyncRows(AsyncResource):
    """Operations of `rows`."""

    def list(
        self, *, from_: Omittable[str] = OMIT, **options: Unpack[RequestOptions]
    ) -> AsyncPages[models.AsyncListRowsResponsePagePage, models.Thing]:
        """GET /rows.

        North only.
        """
        return AsyncPages(self, _LIST, query={"from": from_}, options=options)
