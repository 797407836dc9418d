"""Operations of `notes`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, BinaryResponse, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[BinaryResponse | None] = Operation(
    "notes.create", "POST /notes", returns="bytes | None"
)


class NotesResource(Resource):
    """Operations of `notes`."""

    def create(self, **options: Unpack[RequestOptions]) -> BinaryResponse | None:
        """POST /notes."""
        return self._call(_CREATE, options=options)


class AsyncNotesResource(AsyncResource):
    """Operations of `notes`."""

    async def create(self, **options: Unpack[RequestOptions]) -> BinaryResponse | None:
        """POST /notes."""
        return await self._call(_CREATE, options=options)
