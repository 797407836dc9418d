"""Operations of `notes`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[models.Note | None] = Operation(
    "notes.retrieve", "GET /notes/{id}", returns="Note | None"
)
_UPDATE: Operation[models.Note] = Operation("notes.update", "PUT /notes/{id}", returns="Note")


class NotesResource(Resource):
    """Operations of `notes`."""

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> models.Note | None:
        """GET /notes/{id}."""
        return self._call(_RETRIEVE, path={"id": id}, options=options)

    def update(self, id: str, **options: Unpack[RequestOptions]) -> models.Note:
        """PUT /notes/{id}."""
        return self._call(_UPDATE, path={"id": id}, options=options)


class AsyncNotesResource(AsyncResource):
    """Operations of `notes`."""

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> models.Note | None:
        """GET /notes/{id}."""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(self, id: str, **options: Unpack[RequestOptions]) -> models.Note:
        """PUT /notes/{id}."""
        return await self._call(_UPDATE, path={"id": id}, options=options)
