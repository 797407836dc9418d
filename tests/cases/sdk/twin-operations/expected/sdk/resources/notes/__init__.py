"""Operations of `notes`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_LIST: Operation[None] = Operation("notes.list", "GET /notes")
_LIST_NOTES: Operation[None] = Operation("notes.list_notes", "GET /Notes")


class NotesResource(Resource):
    """Operations of `notes`."""

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """GET /notes."""
        return self._call(_LIST, options=options)

    def list_notes(self, **options: Unpack[RequestOptions]) -> None:
        """GET /Notes."""
        return self._call(_LIST_NOTES, options=options)


class AsyncNotesResource(AsyncResource):
    """Operations of `notes`."""

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """GET /notes."""
        return await self._call(_LIST, options=options)

    async def list_notes(self, **options: Unpack[RequestOptions]) -> None:
        """GET /Notes."""
        return await self._call(_LIST_NOTES, options=options)
