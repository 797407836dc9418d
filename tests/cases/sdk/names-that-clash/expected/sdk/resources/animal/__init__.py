"""Operations of `animal`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_SEARCH: Operation[None] = Operation("animal.search", "GET /v2/animal/search")
_SEARCH_BY_BODY: Operation[None] = Operation("animal.search_by_body", "POST /v2/animal/search")


class Animal(Resource):
    """Operations of `animal`."""

    def search(self, **options: Unpack[RequestOptions]) -> None:
        """GET /v2/animal/search."""
        return self._call(_SEARCH, options=options)

    def search_by_body(self, **options: Unpack[RequestOptions]) -> None:
        """POST /v2/animal/search."""
        return self._call(_SEARCH_BY_BODY, options=options)


class AsyncAnimal(AsyncResource):
    """Operations of `animal`."""

    async def search(self, **options: Unpack[RequestOptions]) -> None:
        """GET /v2/animal/search."""
        return await self._call(_SEARCH, options=options)

    async def search_by_body(self, **options: Unpack[RequestOptions]) -> None:
        """POST /v2/animal/search."""
        return await self._call(_SEARCH_BY_BODY, options=options)
