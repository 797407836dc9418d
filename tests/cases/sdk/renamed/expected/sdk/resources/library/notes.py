"""Operations of `library.notes`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_DELETE: Operation[None] = Operation("library.notes.delete", "DELETE /notes/{note_id}")
_READ: Operation[models.Note] = Operation(
    "library.notes.read", "GET /notes/{note_id}", returns="Note"
)


class NotesResource(Resource):
    """Operations of `library.notes`."""

    def delete(self, note_id: str, **options: Unpack[RequestOptions]) -> None:
        """DELETE /notes/{note_id}.

        Args:
            note_id: Which note.
        """
        return self._call(_DELETE, path={"note_id": note_id}, options=options)

    def read(self, note_id: str, **options: Unpack[RequestOptions]) -> models.Note:
        """Fetch a note.

        Args:
            note_id: Which note.
        """
        return self._call(_READ, path={"note_id": note_id}, options=options)


class AsyncNotesResource(AsyncResource):
    """Operations of `library.notes`."""

    async def delete(self, note_id: str, **options: Unpack[RequestOptions]) -> None:
        """DELETE /notes/{note_id}.

        Args:
            note_id: Which note.
        """
        return await self._call(_DELETE, path={"note_id": note_id}, options=options)

    async def read(self, note_id: str, **options: Unpack[RequestOptions]) -> models.Note:
        """Fetch a note.

        Args:
            note_id: Which note.
        """
        return await self._call(_READ, path={"note_id": note_id}, options=options)
