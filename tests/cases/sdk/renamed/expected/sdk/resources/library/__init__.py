"""Operations of `library`. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .notes import AsyncNotesResource, NotesResource
    from .sheets import AsyncSheets, Sheets


class Library(Resource):
    """Operations of `library`."""

    @cached_property
    def notes(self) -> NotesResource:
        """Operations of `library.notes`."""
        from .notes import NotesResource

        return NotesResource(self)

    @cached_property
    def sheets(self) -> Sheets:
        """Operations of `library.sheets`."""
        from .sheets import Sheets

        return Sheets(self)


class AsyncLibrary(AsyncResource):
    """Operations of `library`."""

    @cached_property
    def notes(self) -> AsyncNotesResource:
        """Operations of `library.notes`."""
        from .notes import AsyncNotesResource

        return AsyncNotesResource(self)

    @cached_property
    def sheets(self) -> AsyncSheets:
        """Operations of `library.sheets`."""
        from .sheets import AsyncSheets

        return AsyncSheets(self)
