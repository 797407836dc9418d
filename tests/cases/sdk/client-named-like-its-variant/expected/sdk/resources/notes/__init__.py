"""Operations of `notes`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[models.Note] = Operation(
    "notes.retrieve", "GET /notes/{note_id}", returns="Note"
)


class Notes(Resource):
    """Operations of `notes`."""

    def retrieve(self, note_id: str, **options: Unpack[RequestOptions]) -> models.Note:
        """Fetch a note.

        Args:
            note_id: Which note.
        """
        return self._call(_RETRIEVE, path={"note_id": note_id}, options=options)


class AsyncNotes(AsyncResource):
    """Operations of `notes`."""

    async def retrieve(self, note_id: str, **options: Unpack[RequestOptions]) -> models.Note:
        """Fetch a note.

        Args:
            note_id: Which note.
        """
        return await self._call(_RETRIEVE, path={"note_id": note_id}, options=options)
