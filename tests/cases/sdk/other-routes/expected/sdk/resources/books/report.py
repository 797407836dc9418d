"""Operations of `books.report`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.client import AsyncResource, BinaryResponse, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[models.Report | BinaryResponse] = Operation(
    "books.report.retrieve", "GET /books/{id}/report", returns="Report"
)


class Report(Resource):
    """Operations of `books.report`."""

    def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> models.Report | BinaryResponse:
        """GET /books/{id}/report."""
        return self._call(_RETRIEVE, path={"id": id}, options=options)


class AsyncReport(AsyncResource):
    """Operations of `books.report`."""

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> models.Report | BinaryResponse:
        """GET /books/{id}/report."""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
