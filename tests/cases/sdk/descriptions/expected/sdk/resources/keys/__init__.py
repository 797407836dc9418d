"""Operations of `keys`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_LIST: Operation[None] = Operation("keys.list", "GET /keys")


class Keys(Resource):
    """Operations of `keys`."""

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """List keys."""
        return self._call(_LIST, options=options)


class AsyncKeys(AsyncResource):
    """Operations of `keys`."""

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """List keys."""
        return await self._call(_LIST, options=options)
