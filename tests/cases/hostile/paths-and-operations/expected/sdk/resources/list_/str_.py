"""Operations of `list.str`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[None] = Operation("list.str.retrieve", "GET /list/{id}/str")


class Str(Resource):
    """Operations of `list.str`."""

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """GET /list/{id}/str."""
        return self._call(_RETRIEVE, path={"id": id}, options=options)


class AsyncStr(AsyncResource):
    """Operations of `list.str`."""

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """GET /list/{id}/str."""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
