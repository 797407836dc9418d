"""Library. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .notes import AsyncNotesResource, NotesResource
    from .sheets import AsyncSheets, Sheets


class Library(Resource):
    """Library."""

    @cached_property
    def notes(self) -> NotesResource:
        """Notes of library."""
        from .notes import NotesResource

        return NotesResource(self)

    @cached_property
    def sheets(self) -> Sheets:
        """Sheets of library."""
        from .sheets import Sheets

        return Sheets(self)


class AsyncLibrary(AsyncResource):
    """Library."""

    @cached_property
    def notes(self) -> AsyncNotesResource:
        """Notes of library."""
        from .notes import AsyncNotesResource

        return AsyncNotesResource(self)

    @cached_property
    def sheets(self) -> AsyncSheets:
        """Sheets of library."""
        from .sheets import AsyncSheets

        return AsyncSheets(self)
