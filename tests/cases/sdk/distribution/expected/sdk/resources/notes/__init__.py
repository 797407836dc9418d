"""Operations of `notes`. Generated from the specs; do not edit."""

from __future__ import annotations

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.tables import Operation, RequestOptions

_LIST: Operation[models.Notes] = Operation("notes.list", "GET /notes", returns="Notes")


class NotesResource(Resource):
    """Operations of `notes`."""

    def list(self, *, options: RequestOptions | None = None) -> models.Notes:
        """GET /notes."""
        return self._call(_LIST, options=options)


class AsyncNotesResource(AsyncResource):
    """Operations of `notes`."""

    async def list(self, *, options: RequestOptions | None = None) -> models.Notes:
        """GET /notes."""
        return await self._call(_LIST, options=options)
