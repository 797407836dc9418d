"""Operations of `notes`. Generated from the specs; do not edit."""

from __future__ import annotations

from ... import models
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, AsyncStream, Resource, Stream
from ..._runtime.tables import Operation, RequestOptions, StreamingOperation

_EVENTS: StreamingOperation[None, models.NoteEvent] = StreamingOperation(
    "notes.events", "GET /notes/events", streams="NoteEvent"
)
_EXPORT: Operation[models.NoteEvent] = Operation(
    "notes.export", "POST /notes/export", returns="NoteEvent"
)


class NotesResource(Resource):
    """Operations of `notes`."""

    def events(
        self, *, since: Omittable[int] = OMIT, options: RequestOptions | None = None
    ) -> Stream[models.NoteEvent]:
        """Follow what happens to the notes.

        Args:
            since: Where to begin. At least 0.
        """
        return self._stream(_EVENTS, query={"since": since}, options=options)

    def export(self, *, options: RequestOptions | None = None) -> models.NoteEvent:
        """Write all notes out."""
        return self._call(_EXPORT, options=options)


class AsyncNotesResource(AsyncResource):
    """Operations of `notes`."""

    async def events(
        self, *, since: Omittable[int] = OMIT, options: RequestOptions | None = None
    ) -> AsyncStream[models.NoteEvent]:
        """Follow what happens to the notes.

        Args:
            since: Where to begin. At least 0.
        """
        return await self._stream(_EVENTS, query={"since": since}, options=options)

    async def export(self, *, options: RequestOptions | None = None) -> models.NoteEvent:
        """Write all notes out."""
        return await self._call(_EXPORT, options=options)
