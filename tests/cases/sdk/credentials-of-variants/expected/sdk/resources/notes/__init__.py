"""Operations of `notes`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_LIST: Operation[None] = Operation("notes.list", "GET /notes")


class Notes(Resource):
    """Operations of `notes`."""

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """Count the notes."""
        return self._call(_LIST, options=options)


class AsyncNotes(AsyncResource):
    """Operations of `notes`."""

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """Count the notes."""
        return await self._call(_LIST, options=options)
