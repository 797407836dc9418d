"""Operations of `records`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_PERFORM_SEARCH: Operation[None] = Operation("records.perform_search", "POST /v2/records")


class Records(Resource):
    """Operations of `records`."""

    def perform_search(self, **options: Unpack[RequestOptions]) -> None:
        """POST /v2/records."""
        return self._call(_PERFORM_SEARCH, options=options)


class AsyncRecords(AsyncResource):
    """Operations of `records`."""

    async def perform_search(self, **options: Unpack[RequestOptions]) -> None:
        """POST /v2/records."""
        return await self._call(_PERFORM_SEARCH, options=options)
