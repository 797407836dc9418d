"""Operations of `shelves.books`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[None] = Operation(
    "shelves.books.retrieve", "GET /shelves/{shelf_id}/books/{book_id}"
)


class Books(Resource):
    """Operations of `shelves.books`."""

    def retrieve(self, book_id: str, *, shelf_id: str, **options: Unpack[RequestOptions]) -> None:
        """Nobody says what the two names are."""
        return self._call(
            _RETRIEVE, path={"shelf_id": shelf_id, "book_id": book_id}, options=options
        )


class AsyncBooks(AsyncResource):
    """Operations of `shelves.books`."""

    async def retrieve(
        self, book_id: str, *, shelf_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Nobody says what the two names are."""
        return await self._call(
            _RETRIEVE, path={"shelf_id": shelf_id, "book_id": book_id}, options=options
        )
