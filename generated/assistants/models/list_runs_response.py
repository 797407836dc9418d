"""ListRunsResponse and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt, pages


class ListRunsResponse(rt.Model):
    """One page of runs on a thread. OpenAI and Azure only."""

    object: str | None = None
    """OpenAI only."""

    data: list[models.RunObject]
    """The runs on this page."""

    first_id: str | None = None
    """OpenAI only."""

    last_id: str | None = None
    """Identifier of the last item on this page."""

    has_more: bool
    """Whether more items follow this page."""


class ListRunsResponsePage(pages.More, pages.Page["RunObject"], ListRunsResponse):
    """A page: iterating over it gives the items of all pages."""


class AsyncListRunsResponsePage(pages.More, pages.AsyncPage["RunObject"], ListRunsResponse):
    """A page of an asynchronous client: iterating over it gives the items of all pages."""


from .. import models
from .run_object import RunObject
