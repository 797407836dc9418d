"""Operations of `shelves`. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .books import AsyncBooks, Books


class Shelves(Resource):
    """Operations of `shelves`."""

    @cached_property
    def books(self) -> Books:
        """Operations of `shelves.books`."""
        from .books import Books

        return Books(self)


class AsyncShelves(AsyncResource):
    """Operations of `shelves`."""

    @cached_property
    def books(self) -> AsyncBooks:
        """Operations of `shelves.books`."""
        from .books import AsyncBooks

        return AsyncBooks(self)
