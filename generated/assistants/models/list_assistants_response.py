"""ListAssistantsResponse and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt, pages


class ListAssistantsResponse(rt.Model):
    """One page of assistants. OpenAI and Azure only."""

    object: str | None = None
    """OpenAI only."""

    data: list[models.AssistantObject]
    """The agents on this page."""

    first_id: str | None = None
    """OpenAI only."""

    last_id: str | None = None
    """Identifier of the last item on this page."""

    has_more: bool
    """Whether more items follow this page."""


class ListAssistantsResponsePage(pages.More, pages.Page["AssistantObject"], ListAssistantsResponse):
    """A page: iterating over it gives the items of all pages."""


class AsyncListAssistantsResponsePage(
    pages.More, pages.AsyncPage["AssistantObject"], ListAssistantsResponse
):
    """A page of an asynchronous client: iterating over it gives the items of all pages."""


from .. import models
from .assistant_object import AssistantObject
