"""Operations of `notes`. Generated from the specs; do not edit."""

from __future__ import annotations

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.tables import Operation, RequestOptions

_DELETE: Operation[None] = Operation("notes.delete", "DELETE /notes/{note}")
_FORCE_DELETE: Operation[None] = Operation("notes.force_delete", "DELETE /notes/{note}")


class NotesResource(Resource):
    """Operations of `notes`."""

    def delete(self, note: str, *, options: RequestOptions | None = None) -> None:
        """Delete a note."""
        return self._call(_DELETE, path={"note": note}, options=options)

    def force_delete(
        self, note: str, *, force: bool, options: RequestOptions | None = None
    ) -> None:
        """Delete a note that is locked."""
        return self._call(
            _FORCE_DELETE, path={"note": note}, query={"force": force}, options=options
        )


class AsyncNotesResource(AsyncResource):
    """Operations of `notes`."""

    async def delete(self, note: str, *, options: RequestOptions | None = None) -> None:
        """Delete a note."""
        return await self._call(_DELETE, path={"note": note}, options=options)

    async def force_delete(
        self, note: str, *, force: bool, options: RequestOptions | None = None
    ) -> None:
        """Delete a note that is locked."""
        return await self._call(
            _FORCE_DELETE, path={"note": note}, query={"force": force}, options=options
        )
