"""Operations of `notes.events`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.options import RequestOptions
from ..._runtime.streams import (
    AsyncStream,
    AsyncStreamingResource,
    Stream,
    StreamingOperation,
    StreamingResource,
)

_LIST: StreamingOperation[None, Stream[models.NoteEvent], AsyncStream[models.NoteEvent]] = (
    StreamingOperation("notes.events.list", "GET /notes/events", streams="NoteEvent")
)


class Events(StreamingResource):
    """Operations of `notes.events`."""

    def list(
        self, *, since: Omittable[int] = OMIT, **options: Unpack[RequestOptions]
    ) -> Stream[models.NoteEvent]:
        """Follow what happens to the notes.

        Args:
            since: Where to begin. At least 0.
        """
        return self._stream(_LIST, query={"since": since}, options=options)


class AsyncEvents(AsyncStreamingResource):
    """Operations of `notes.events`."""

    async def list(
        self, *, since: Omittable[int] = OMIT, **options: Unpack[RequestOptions]
    ) -> AsyncStream[models.NoteEvent]:
        """Follow what happens to the notes.

        Args:
            since: Where to begin. At least 0.
        """
        return await self._stream(_LIST, query={"since": since}, options=options)
