"""Notes. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

if TYPE_CHECKING:
    from ... import models
    from .events import AsyncEvents, Events

_EXPORT: Operation[models.NoteEvent] = Operation(
    "notes.export", "POST /notes/export", returns="NoteEvent"
)


class NotesResource(Resource):
    """Notes."""

    @cached_property
    def events(self) -> Events:
        """Events of notes."""
        from .events import Events

        return Events(self)

    def export(self, *, options: RequestOptions | None = None) -> models.NoteEvent:
        """Write all notes out."""
        return self._call(_EXPORT, options=options)


class AsyncNotesResource(AsyncResource):
    """Notes."""

    @cached_property
    def events(self) -> AsyncEvents:
        """Events of notes."""
        from .events import AsyncEvents

        return AsyncEvents(self)

    async def export(self, *, options: RequestOptions | None = None) -> models.NoteEvent:
        """Write all notes out."""
        return await self._call(_EXPORT, options=options)
