"""Operations of `segment.segment.segment.etc`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[None] = Operation(
    "segment.segment.segment.etc.retrieve", "GET /../../../etc/{id}"
)


class Etc(Resource):
    """Operations of `segment.segment.segment.etc`."""

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """GET /../../../etc/{id}."""
        return self._call(_RETRIEVE, path={"id": id}, options=options)


class AsyncEtc(AsyncResource):
    """Operations of `segment.segment.segment.etc`."""

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """GET /../../../etc/{id}."""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
