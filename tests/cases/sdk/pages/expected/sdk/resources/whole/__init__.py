"""Operations of `whole`. Generated from the specs; do not edit."""

from __future__ import annotations

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.pages import AsyncPages, PagedOperation, Paging, first_page
from ..._runtime.tables import RequestOptions

_LIST: PagedOperation[models.ListWholeResponse, models.ListWholeResponsePage] = PagedOperation(
    "whole.list",
    "GET /whole",
    returns="ListWholeResponse",
    page="ListWholeResponsePage",
    paging=Paging("single", items="data"),
)


class Whole(Resource):
    """Operations of `whole`."""

    def list(self, *, options: RequestOptions | None = None) -> models.ListWholeResponsePage:
        """GET /whole.

        North only.
        """
        return first_page(self._transport, _LIST, options=options)


class AsyncWhole(AsyncResource):
    """Operations of `whole`."""

    def list(
        self, *, options: RequestOptions | None = None
    ) -> AsyncPages[models.AsyncListWholeResponsePage, models.Thing]:
        """GET /whole.

        North only.
        """
        return AsyncPages(self._transport, _LIST, options=options)
