"""Operations of `books`. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ... import models
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.pages import AsyncPages, PagedOperation, Paging, first_page

if TYPE_CHECKING:
    from .cover import AsyncCover, Cover
    from .report import AsyncReport, Report

_LIST: PagedOperation[models.BookList, models.BookListPage] = PagedOperation(
    "books.list",
    "GET /books",
    returns="BookList",
    styles={"tags": "csv"},
    page="BookListPage",
    paging=Paging("single", items="data"),
)


class Books(Resource):
    """Operations of `books`."""

    @cached_property
    def cover(self) -> Cover:
        """Operations of `books.cover`."""
        from .cover import Cover

        return Cover(self)

    @cached_property
    def report(self) -> Report:
        """Operations of `books.report`."""
        from .report import Report

        return Report(self)

    def list(
        self,
        *,
        title: str,
        tags: Omittable[Sequence[str]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.BookListPage:
        """GET /books."""
        return first_page(
            self, _LIST, query={"title": title, "tags": tags}, body={}, options=options
        )


class AsyncBooks(AsyncResource):
    """Operations of `books`."""

    @cached_property
    def cover(self) -> AsyncCover:
        """Operations of `books.cover`."""
        from .cover import AsyncCover

        return AsyncCover(self)

    @cached_property
    def report(self) -> AsyncReport:
        """Operations of `books.report`."""
        from .report import AsyncReport

        return AsyncReport(self)

    def list(
        self,
        *,
        title: str,
        tags: Omittable[Sequence[str]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.AsyncBookListPage, str]:
        """GET /books."""
        return AsyncPages(
            self, _LIST, query={"title": title, "tags": tags}, body={}, options=options
        )
