"""Operations of `notes`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_LATEST: Operation[None] = Operation("notes.latest", "GET /notes")
_LIST: Operation[None] = Operation("notes.list", "GET /notes")


class NotesResource(Resource):
    """Operations of `notes`."""

    def latest(self, **options: Unpack[RequestOptions]) -> None:
        """GET /notes."""
        return self._call(_LATEST, options=options)

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """GET /notes."""
        return self._call(_LIST, options=options)


class AsyncNotesResource(AsyncResource):
    """Operations of `notes`."""

    async def latest(self, **options: Unpack[RequestOptions]) -> None:
        """GET /notes."""
        return await self._call(_LATEST, options=options)

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """GET /notes."""
        return await self._call(_LIST, options=options)
