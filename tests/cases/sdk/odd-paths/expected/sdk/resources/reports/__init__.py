"""Operations of `reports`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_LIST: Operation[None] = Operation("reports.list", "GET /reports")


class Reports(Resource):
    """Operations of `reports`."""

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """The slash is missing."""
        return self._call(_LIST, options=options)


class AsyncReports(AsyncResource):
    """Operations of `reports`."""

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """The slash is missing."""
        return await self._call(_LIST, options=options)
