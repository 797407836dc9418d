"""Operations of `notes`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from typing_extensions import deprecated

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[models.Note] = Operation(
    "library.notes.read", "GET /notes/{note_id}", returns="Note"
)


class NotesResource(Resource):
    """Operations of `notes`."""

    @deprecated("Call library.notes.read instead.")
    def retrieve(self, note_id: str, **options: Unpack[RequestOptions]) -> models.Note:
        """Fetch a note.

        Args:
            note_id: Which note.
        """
        return self._call(_RETRIEVE, path={"note_id": note_id}, options=options)


class AsyncNotesResource(AsyncResource):
    """Operations of `notes`."""

    @deprecated("Call library.notes.read instead.")
    async def retrieve(self, note_id: str, **options: Unpack[RequestOptions]) -> models.Note:
        """Fetch a note.

        Args:
            note_id: Which note.
        """
        return await self._call(_RETRIEVE, path={"note_id": note_id}, options=options)
