"""Operations of `shelves.old_books`. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .old_books_pages_2 import AsyncPages, Pages


class OldBooks(Resource):
    """Operations of `shelves.old_books`."""

    @cached_property
    def pages(self) -> Pages:
        """Operations of `shelves.old_books.pages`."""
        from .old_books_pages_2 import Pages

        return Pages(self)


class AsyncOldBooks(AsyncResource):
    """Operations of `shelves.old_books`."""

    @cached_property
    def pages(self) -> AsyncPages:
        """Operations of `shelves.old_books.pages`."""
        from .old_books_pages_2 import AsyncPages

        return AsyncPages(self)
