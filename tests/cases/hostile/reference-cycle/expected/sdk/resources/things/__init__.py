"""Operations of `things`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_LIST: Operation[object] = Operation("things.list", "GET /things", returns="object")


class Things(Resource):
    """Operations of `things`."""

    def list(self, *, a: Omittable[object] = OMIT, **options: Unpack[RequestOptions]) -> object:
        """GET /things."""
        return self._call(_LIST, query={"a": a}, options=options)


class AsyncThings(AsyncResource):
    """Operations of `things`."""

    async def list(
        self, *, a: Omittable[object] = OMIT, **options: Unpack[RequestOptions]
    ) -> object:
        """GET /things."""
        return await self._call(_LIST, query={"a": a}, options=options)
