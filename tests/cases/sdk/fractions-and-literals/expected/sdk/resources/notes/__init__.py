"""Operations of `notes`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, Unpack

from ... import models, params
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[models.Note] = Operation("notes.create", "POST /notes", returns="Note")


class NotesResource(Resource):
    """Operations of `notes`."""

    def create(
        self,
        *,
        version: float,
        scale: Omittable[Literal[1, "two"] | float] = OMIT,
        factor: Omittable[params.NoteFactor | None] = OMIT,
        offset: Omittable[params.NoteOffset] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Note:
        """POST /notes."""
        return self._call(
            _CREATE,
            query={"scale": scale},
            body={"version": version, "factor": factor, "offset": offset},
            options=options,
        )


class AsyncNotesResource(AsyncResource):
    """Operations of `notes`."""

    async def create(
        self,
        *,
        version: float,
        scale: Omittable[Literal[1, "two"] | float] = OMIT,
        factor: Omittable[params.NoteFactor | None] = OMIT,
        offset: Omittable[params.NoteOffset] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Note:
        """POST /notes."""
        return await self._call(
            _CREATE,
            query={"scale": scale},
            body={"version": version, "factor": factor, "offset": offset},
            options=options,
        )
