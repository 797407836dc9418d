"""Operations of `shelves.old`. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .old_books_pages import AsyncBooksPages, BooksPages


class Old(Resource):
    """Operations of `shelves.old`."""

    @cached_property
    def books_pages(self) -> BooksPages:
        """Operations of `shelves.old.books_pages`."""
        from .old_books_pages import BooksPages

        return BooksPages(self)


class AsyncOld(AsyncResource):
    """Operations of `shelves.old`."""

    @cached_property
    def books_pages(self) -> AsyncBooksPages:
        """Operations of `shelves.old.books_pages`."""
        from .old_books_pages import AsyncBooksPages

        return AsyncBooksPages(self)
