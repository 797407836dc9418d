"""Operations of `notes`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_LIST: Operation[None] = Operation(
    "notes.list", "GET /notes", styles={"filter": "application/json"}
)


class NotesResource(Resource):
    """Operations of `notes`."""

    def list(self, *, filter: Literal["all"], **options: Unpack[RequestOptions]) -> None:
        """GET /notes."""
        return self._call(_LIST, query={"filter": filter}, options=options)


class AsyncNotesResource(AsyncResource):
    """Operations of `notes`."""

    async def list(self, *, filter: Literal["all"], **options: Unpack[RequestOptions]) -> None:
        """GET /notes."""
        return await self._call(_LIST, query={"filter": filter}, options=options)
