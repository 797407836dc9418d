"""Operations of `notes.self.parts`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_LIST: Operation[None] = Operation("notes.self.parts.list", "GET /notes/{id}/self/parts")


class Parts(Resource):
    """Operations of `notes.self.parts`."""

    def list(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """GET /notes/{id}/self/parts."""
        return self._call(_LIST, path={"id": id}, options=options)


class AsyncParts(AsyncResource):
    """Operations of `notes.self.parts`."""

    async def list(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """GET /notes/{id}/self/parts."""
        return await self._call(_LIST, path={"id": id}, options=options)
