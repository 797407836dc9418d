"""Operations of `notes`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[models.Note] = Operation("notes.create", "POST /notes", returns="Note")


class NotesResource(Resource):
    """Operations of `notes`."""

    def create(self, *, body: object, **options: Unpack[RequestOptions]) -> models.Note:
        """POST /notes.

        Args:
            body: The body of the request.
        """
        return self._call(_CREATE, body=body, options=options)


class AsyncNotesResource(AsyncResource):
    """Operations of `notes`."""

    async def create(self, *, body: object, **options: Unpack[RequestOptions]) -> models.Note:
        """POST /notes.

        Args:
            body: The body of the request.
        """
        return await self._call(_CREATE, body=body, options=options)
