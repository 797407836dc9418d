"""ThreadsListThreadsResponse and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class ThreadsListThreadsResponse(rt.Model):
    """ThreadsListThreadsResponse. Azure only."""

    data: list[models.ThreadObject]
    """The threads on this page."""

    last_id: str | None = None
    """Identifier of the last item on this page."""

    has_more: bool
    """Whether more items follow this page."""


from .. import models
