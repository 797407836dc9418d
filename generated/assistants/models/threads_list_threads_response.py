"""ThreadsListThreadsResponse and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt, pages


class ThreadsListThreadsResponse(rt.Model):
    """ThreadsListThreadsResponse. Azure only."""

    data: list[models.ThreadObject]
    """The threads on this page."""

    last_id: str | None = None
    """Identifier of the last item on this page."""

    has_more: bool
    """Whether more items follow this page."""


class ThreadsListThreadsResponsePage(
    pages.More, pages.Page["ThreadObject"], ThreadsListThreadsResponse
):
    """A page: iterating over it gives the items of all pages."""


class AsyncThreadsListThreadsResponsePage(
    pages.More, pages.AsyncPage["ThreadObject"], ThreadsListThreadsResponse
):
    """A page of an asynchronous client: iterating over it gives the items of all pages."""


from .. import models
from .thread_object import ThreadObject
