"""Operations of `s3x_y`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[None] = Operation("s3x_y.retrieve", "GET /v2/s3x-y/{id}")


class S3xY(Resource):
    """Operations of `s3x_y`."""

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """GET /v2/s3x-y/{id}."""
        return self._call(_RETRIEVE, path={"id": id}, options=options)


class AsyncS3xY(AsyncResource):
    """Operations of `s3x_y`."""

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """GET /v2/s3x-y/{id}."""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
