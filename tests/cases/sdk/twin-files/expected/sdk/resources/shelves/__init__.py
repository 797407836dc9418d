"""Operations of `shelves`. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .old import AsyncOld, Old
    from .old_books import AsyncOldBooks, OldBooks


class Shelves(Resource):
    """Operations of `shelves`."""

    @cached_property
    def old(self) -> Old:
        """Operations of `shelves.old`."""
        from .old import Old

        return Old(self)

    @cached_property
    def old_books(self) -> OldBooks:
        """Operations of `shelves.old_books`."""
        from .old_books import OldBooks

        return OldBooks(self)


class AsyncShelves(AsyncResource):
    """Operations of `shelves`."""

    @cached_property
    def old(self) -> AsyncOld:
        """Operations of `shelves.old`."""
        from .old import AsyncOld

        return AsyncOld(self)

    @cached_property
    def old_books(self) -> AsyncOldBooks:
        """Operations of `shelves.old_books`."""
        from .old_books import AsyncOldBooks

        return AsyncOldBooks(self)
