"""Operations of `notes`. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .self_ import AsyncSelfResource, SelfResource


class NotesResource(Resource):
    """Operations of `notes`."""

    @cached_property
    def self(self) -> SelfResource:
        """Operations of `notes.self`."""
        from .self_ import SelfResource

        return SelfResource(self)


class AsyncNotesResource(AsyncResource):
    """Operations of `notes`."""

    @cached_property
    def self(self) -> AsyncSelfResource:
        """Operations of `notes.self`."""
        from .self_ import AsyncSelfResource

        return AsyncSelfResource(self)
