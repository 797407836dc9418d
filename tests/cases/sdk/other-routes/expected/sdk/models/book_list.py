"""BookList and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt, pages


class BookList(rt.Model):
    """BookList."""

    data: list[str]


class BookListPage(pages.More, pages.Page[str], BookList):
    """A page: iterating over it gives the items of all pages."""


class AsyncBookListPage(pages.More, pages.AsyncPage[str], BookList):
    """A page of an asynchronous client: iterating over it gives the items of all pages."""
