"""Events of notes. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime import (
    OMIT,
    AsyncResource,
    AsyncStream,
    Omittable,
    RequestOptions,
    Resource,
    Stream,
    StreamingOperation,
)

if TYPE_CHECKING:
    from ... import models

_LIST: StreamingOperation[None, models.NoteEvent] = StreamingOperation(
    "notes.events.list", "GET /notes/events", streams="NoteEvent"
)


class Events(Resource):
    """Events of notes."""

    def list(
        self, *, since: Omittable[int] = OMIT, options: RequestOptions | None = None
    ) -> Stream[models.NoteEvent]:
        """Follow what happens to the notes.

        Args:
            since: Where to begin. At least 0.
        """
        return self._stream(_LIST, query={"since": since}, options=options)


class AsyncEvents(AsyncResource):
    """Events of notes."""

    async def list(
        self, *, since: Omittable[int] = OMIT, options: RequestOptions | None = None
    ) -> AsyncStream[models.NoteEvent]:
        """Follow what happens to the notes.

        Args:
            since: Where to begin. At least 0.
        """
        return await self._stream(_LIST, query={"since": since}, options=options)
