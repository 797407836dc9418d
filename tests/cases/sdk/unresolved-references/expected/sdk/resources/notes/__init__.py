"""Operations of `notes`. Generated from the specs; do not edit."""

from __future__ import annotations

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.tables import Operation, RequestOptions

_CREATE: Operation[models.Note] = Operation("notes.create", "POST /notes", returns="Note")


class NotesResource(Resource):
    """Operations of `notes`."""

    def create(self, *, body: object, options: RequestOptions | None = None) -> models.Note:
        """POST /notes.

        Args:
            body: The body of the request.
        """
        return self._call(_CREATE, body=body, options=options)


class AsyncNotesResource(AsyncResource):
    """Operations of `notes`."""

    async def create(self, *, body: object, options: RequestOptions | None = None) -> models.Note:
        """POST /notes.

        Args:
            body: The body of the request.
        """
        return await self._call(_CREATE, body=body, options=options)
