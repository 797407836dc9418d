"""Operations of `latest`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[None] = Operation("latest.retrieve", "GET /{kind}/latest")


class Latest(Resource):
    """Operations of `latest`."""

    def retrieve(self, kind: str, **options: Unpack[RequestOptions]) -> None:
        """GET /{kind}/latest."""
        return self._call(_RETRIEVE, path={"kind": kind}, options=options)


class AsyncLatest(AsyncResource):
    """Operations of `latest`."""

    async def retrieve(self, kind: str, **options: Unpack[RequestOptions]) -> None:
        """GET /{kind}/latest."""
        return await self._call(_RETRIEVE, path={"kind": kind}, options=options)
