"""Operations of `notes`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_DELETE: Operation[None] = Operation("notes.delete", "DELETE /notes/{note}")
_FORCE_DELETE: Operation[None] = Operation("notes.force_delete", "DELETE /notes/{note}")


class NotesResource(Resource):
    """Operations of `notes`."""

    def delete(self, note: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a note."""
        return self._call(_DELETE, path={"note": note}, options=options)

    def force_delete(self, note: str, *, force: bool, **options: Unpack[RequestOptions]) -> None:
        """Delete a note that is locked."""
        return self._call(
            _FORCE_DELETE, path={"note": note}, query={"force": force}, options=options
        )


class AsyncNotesResource(AsyncResource):
    """Operations of `notes`."""

    async def delete(self, note: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a note."""
        return await self._call(_DELETE, path={"note": note}, options=options)

    async def force_delete(
        self, note: str, *, force: bool, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a note that is locked."""
        return await self._call(
            _FORCE_DELETE, path={"note": note}, query={"force": force}, options=options
        )
