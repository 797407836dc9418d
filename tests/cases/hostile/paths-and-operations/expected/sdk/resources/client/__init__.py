"""Operations of `client`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[None] = Operation("client.retrieve", "GET /client")


class ClientResource(Resource):
    """Operations of `client`."""

    def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """GET /client."""
        return self._call(_RETRIEVE, options=options)


class AsyncClientResource(AsyncResource):
    """Operations of `client`."""

    async def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """GET /client."""
        return await self._call(_RETRIEVE, options=options)
