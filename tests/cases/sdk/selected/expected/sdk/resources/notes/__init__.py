"""Operations of `notes`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[None] = Operation("notes.create", "POST /notes")
_LIST: Operation[models.Notes] = Operation("notes.list", "GET /notes", returns="Notes")


class NotesResource(Resource):
    """Operations of `notes`."""

    def create(self, **options: Unpack[RequestOptions]) -> None:
        """POST /notes.

        Notes only.
        """
        return self._call(_CREATE, options=options)

    def list(self, **options: Unpack[RequestOptions]) -> models.Notes:
        """GET /notes.

        Notes only.
        """
        return self._call(_LIST, options=options)


class AsyncNotesResource(AsyncResource):
    """Operations of `notes`."""

    async def create(self, **options: Unpack[RequestOptions]) -> None:
        """POST /notes.

        Notes only.
        """
        return await self._call(_CREATE, options=options)

    async def list(self, **options: Unpack[RequestOptions]) -> models.Notes:
        """GET /notes.

        Notes only.
        """
        return await self._call(_LIST, options=options)
