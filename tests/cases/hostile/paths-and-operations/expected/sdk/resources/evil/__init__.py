"""Operations of `evil`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[None] = Operation("evil.retrieve", "GET /evil")


class EvilResource(Resource):
    """Operations of `evil`."""

    def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """GET /evil."""
        return self._call(_RETRIEVE, options=options)


class AsyncEvilResource(AsyncResource):
    """Operations of `evil`."""

    async def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """GET /evil."""
        return await self._call(_RETRIEVE, options=options)
