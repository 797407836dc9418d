"""Operations of `notes`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_DELETE: Operation[None] = Operation("notes.delete", "DELETE /notes/{note}")
_QUERY: Operation[models.Wish] = Operation("notes.query", "QUERY /notes", returns="Wish")
_RETRIEVE: Operation[None] = Operation("notes.retrieve", "GET /notes/{id}")


class NotesResource(Resource):
    """Operations of `notes`."""

    def delete(self, note: str, **options: Unpack[RequestOptions]) -> None:
        """DELETE /notes/{note}."""
        return self._call(_DELETE, path={"note": note}, options=options)

    def query(self, *, words: str, **options: Unpack[RequestOptions]) -> models.Wish:
        """Find notes by a description that does not fit into a URL."""
        return self._call(_QUERY, body={"words": words}, options=options)

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """GET /notes/{id}."""
        return self._call(_RETRIEVE, path={"id": id}, options=options)


class AsyncNotesResource(AsyncResource):
    """Operations of `notes`."""

    async def delete(self, note: str, **options: Unpack[RequestOptions]) -> None:
        """DELETE /notes/{note}."""
        return await self._call(_DELETE, path={"note": note}, options=options)

    async def query(self, *, words: str, **options: Unpack[RequestOptions]) -> models.Wish:
        """Find notes by a description that does not fit into a URL."""
        return await self._call(_QUERY, body={"words": words}, options=options)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """GET /notes/{id}."""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
