"""Operations of `notes`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models, params
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[models.Note] = Operation("notes.create", "POST /notes", returns="Note")
_LIST: Operation[models.NoteList] = Operation("notes.list", "GET /notes", returns="NoteList")


class Notes(Resource):
    """Operations of `notes`."""

    def create(
        self,
        *,
        note: Omittable[params.Note | models.Note] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Note:
        """POST /notes.

        North only.
        """
        return self._call(_CREATE, body={"note": note}, options=options)

    def list(self, **options: Unpack[RequestOptions]) -> models.NoteList:
        """GET /notes.

        North only.
        """
        return self._call(_LIST, options=options)


class AsyncNotes(AsyncResource):
    """Operations of `notes`."""

    async def create(
        self,
        *,
        note: Omittable[params.Note | models.Note] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Note:
        """POST /notes.

        North only.
        """
        return await self._call(_CREATE, body={"note": note}, options=options)

    async def list(self, **options: Unpack[RequestOptions]) -> models.NoteList:
        """GET /notes.

        North only.
        """
        return await self._call(_LIST, options=options)
