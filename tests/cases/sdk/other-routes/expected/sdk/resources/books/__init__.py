"""Operations of `books`. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Sequence

from ... import models
from ..._runtime.arguments import OMIT, FileInput, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.tables import Operation, RequestOptions

_COVER: Operation[None] = Operation(
    "books.cover", "POST /books/{id}/cover", body="multipart", files=("picture",)
)
_LIST: Operation[models.BookList] = Operation(
    "books.list", "GET /books", returns="BookList", styles={"tags": "csv"}
)
_REPORT: Operation[models.Report | bytes] = Operation(
    "books.report", "GET /books/{id}/report", returns="Report"
)


class Books(Resource):
    """Operations of `books`."""

    def cover(
        self,
        id: str,
        *,
        picture: FileInput,
        caption: Omittable[str] = OMIT,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /books/{id}/cover.

        Args:
            caption: North only.
        """
        return self._call(
            _COVER, path={"id": id}, body={"picture": picture, "caption": caption}, options=options
        )

    def list(
        self,
        *,
        title: str,
        tags: Omittable[Sequence[str]] = OMIT,
        options: RequestOptions | None = None,
    ) -> models.BookList:
        """GET /books."""
        return self._call(_LIST, query={"title": title, "tags": tags}, body={}, options=options)

    def report(self, id: str, *, options: RequestOptions | None = None) -> models.Report | bytes:
        """GET /books/{id}/report."""
        return self._call(_REPORT, path={"id": id}, options=options)


class AsyncBooks(AsyncResource):
    """Operations of `books`."""

    async def cover(
        self,
        id: str,
        *,
        picture: FileInput,
        caption: Omittable[str] = OMIT,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /books/{id}/cover.

        Args:
            caption: North only.
        """
        return await self._call(
            _COVER, path={"id": id}, body={"picture": picture, "caption": caption}, options=options
        )

    async def list(
        self,
        *,
        title: str,
        tags: Omittable[Sequence[str]] = OMIT,
        options: RequestOptions | None = None,
    ) -> models.BookList:
        """GET /books."""
        return await self._call(
            _LIST, query={"title": title, "tags": tags}, body={}, options=options
        )

    async def report(
        self, id: str, *, options: RequestOptions | None = None
    ) -> models.Report | bytes:
        """GET /books/{id}/report."""
        return await self._call(_REPORT, path={"id": id}, options=options)
