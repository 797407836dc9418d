"""Operations of `shelves.old_books.pages`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[None] = Operation(
    "shelves.old_books.pages.create", "POST /shelves/{shelf}/old_books/{book}/pages"
)
_LIST: Operation[None] = Operation(
    "shelves.old_books.pages.list", "GET /shelves/{shelf}/old_books/{book}/pages"
)


class Pages(Resource):
    """Operations of `shelves.old_books.pages`."""

    def create(self, book: str, *, shelf: str, **options: Unpack[RequestOptions]) -> None:
        """POST /shelves/{shelf}/old_books/{book}/pages."""
        return self._call(_CREATE, path={"shelf": shelf, "book": book}, options=options)

    def list(self, book: str, *, shelf: str, **options: Unpack[RequestOptions]) -> None:
        """GET /shelves/{shelf}/old_books/{book}/pages."""
        return self._call(_LIST, path={"shelf": shelf, "book": book}, options=options)


class AsyncPages(AsyncResource):
    """Operations of `shelves.old_books.pages`."""

    async def create(self, book: str, *, shelf: str, **options: Unpack[RequestOptions]) -> None:
        """POST /shelves/{shelf}/old_books/{book}/pages."""
        return await self._call(_CREATE, path={"shelf": shelf, "book": book}, options=options)

    async def list(self, book: str, *, shelf: str, **options: Unpack[RequestOptions]) -> None:
        """GET /shelves/{shelf}/old_books/{book}/pages."""
        return await self._call(_LIST, path={"shelf": shelf, "book": book}, options=options)
