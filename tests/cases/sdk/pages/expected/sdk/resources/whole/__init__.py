"""Operations of `whole`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.pages import AsyncPages, PagedOperation, Paging, first_page

_LIST: PagedOperation[models.ListWholeResponse, models.ListWholeResponsePage] = PagedOperation(
    "whole.list",
    "GET /whole",
    returns="ListWholeResponse",
    page="ListWholeResponsePage",
    paging=Paging("single", items="data"),
)


class Whole(Resource):
    """Operations of `whole`."""

    def list(self, **options: Unpack[RequestOptions]) -> models.ListWholeResponsePage:
        """GET /whole.

        North only.
        """
        return first_page(self, _LIST, options=options)


class AsyncWhole(AsyncResource):
    """Operations of `whole`."""

    def list(
        self, **options: Unpack[RequestOptions]
    ) -> AsyncPages[models.AsyncListWholeResponsePage, models.Thing]:
        """GET /whole.

        North only.
        """
        return AsyncPages(self, _LIST, options=options)
