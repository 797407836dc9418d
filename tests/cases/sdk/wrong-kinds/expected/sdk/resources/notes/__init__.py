"""Operations of `notes`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, BinaryResponse, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_LIST: Operation[BinaryResponse | None] = Operation(
    "notes.list", "GET /notes", returns="bytes | None"
)


class NotesResource(Resource):
    """Operations of `notes`."""

    def list(
        self, *, limit: Omittable[object] = OMIT, **options: Unpack[RequestOptions]
    ) -> BinaryResponse | None:
        """GET /notes."""
        return self._call(_LIST, query={"limit": limit}, options=options)


class AsyncNotesResource(AsyncResource):
    """Operations of `notes`."""

    async def list(
        self, *, limit: Omittable[object] = OMIT, **options: Unpack[RequestOptions]
    ) -> BinaryResponse | None:
        """GET /notes."""
        return await self._call(_LIST, query={"limit": limit}, options=options)
