"""Operations of `notes`. Generated from the specs; do not edit."""

from __future__ import annotations

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.tables import Operation, RequestOptions

_DELETE: Operation[None] = Operation("notes.delete", "DELETE /notes/{note}")
_QUERY: Operation[models.Wish] = Operation("notes.query", "QUERY /notes", returns="Wish")
_RETRIEVE: Operation[None] = Operation("notes.retrieve", "GET /notes/{id}")


class NotesResource(Resource):
    """Operations of `notes`."""

    def delete(self, note: str, *, options: RequestOptions | None = None) -> None:
        """DELETE /notes/{note}."""
        return self._call(_DELETE, path={"note": note}, options=options)

    def query(self, *, words: str, options: RequestOptions | None = None) -> models.Wish:
        """Find notes by a description that does not fit into a URL."""
        return self._call(_QUERY, body={"words": words}, options=options)

    def retrieve(self, id: str, *, options: RequestOptions | None = None) -> None:
        """GET /notes/{id}."""
        return self._call(_RETRIEVE, path={"id": id}, options=options)


class AsyncNotesResource(AsyncResource):
    """Operations of `notes`."""

    async def delete(self, note: str, *, options: RequestOptions | None = None) -> None:
        """DELETE /notes/{note}."""
        return await self._call(_DELETE, path={"note": note}, options=options)

    async def query(self, *, words: str, options: RequestOptions | None = None) -> models.Wish:
        """Find notes by a description that does not fit into a URL."""
        return await self._call(_QUERY, body={"words": words}, options=options)

    async def retrieve(self, id: str, *, options: RequestOptions | None = None) -> None:
        """GET /notes/{id}."""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
