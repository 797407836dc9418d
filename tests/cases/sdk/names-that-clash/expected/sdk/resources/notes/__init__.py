"""Operations of `notes`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_GET_NOTES: Operation[None] = Operation("notes.get_notes", "GET /v2/NOTES")
_LIST: Operation[None] = Operation("notes.list", "GET /v2/notes")
_LIST_2: Operation[None] = Operation("notes.list_2", "GET /v2/Notes")


class NotesResource(Resource):
    """Operations of `notes`."""

    def get_notes(self, **options: Unpack[RequestOptions]) -> None:
        """GET /v2/NOTES."""
        return self._call(_GET_NOTES, options=options)

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """GET /v2/notes."""
        return self._call(_LIST, options=options)

    def list_2(self, **options: Unpack[RequestOptions]) -> None:
        """GET /v2/Notes."""
        return self._call(_LIST_2, options=options)


class AsyncNotesResource(AsyncResource):
    """Operations of `notes`."""

    async def get_notes(self, **options: Unpack[RequestOptions]) -> None:
        """GET /v2/NOTES."""
        return await self._call(_GET_NOTES, options=options)

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """GET /v2/notes."""
        return await self._call(_LIST, options=options)

    async def list_2(self, **options: Unpack[RequestOptions]) -> None:
        """GET /v2/Notes."""
        return await self._call(_LIST_2, options=options)
