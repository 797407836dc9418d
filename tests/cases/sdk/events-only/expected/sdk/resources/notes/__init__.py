"""Operations of `notes`. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

if TYPE_CHECKING:
    from .events import AsyncEvents, Events

_EXPORT: Operation[models.NoteEvent] = Operation(
    "notes.export", "POST /notes/export", returns="NoteEvent"
)


class NotesResource(Resource):
    """Operations of `notes`."""

    @cached_property
    def events(self) -> Events:
        """Operations of `notes.events`."""
        from .events import Events

        return Events(self)

    def export(self, **options: Unpack[RequestOptions]) -> models.NoteEvent:
        """Write all notes out."""
        return self._call(_EXPORT, options=options)


class AsyncNotesResource(AsyncResource):
    """Operations of `notes`."""

    @cached_property
    def events(self) -> AsyncEvents:
        """Operations of `notes.events`."""
        from .events import AsyncEvents

        return AsyncEvents(self)

    async def export(self, **options: Unpack[RequestOptions]) -> models.NoteEvent:
        """Write all notes out."""
        return await self._call(_EXPORT, options=options)
