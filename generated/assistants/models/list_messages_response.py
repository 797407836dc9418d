"""ListMessagesResponse and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt, pages


class ListMessagesResponse(rt.Model):
    """One page of messages from a thread. OpenAI and Azure only."""

    object: str | None = None
    """OpenAI only."""

    data: list[models.MessageObject]
    """The messages on this page."""

    first_id: str | None = None
    """OpenAI only."""

    last_id: str | None = None
    """Identifier of the last item on this page."""

    has_more: bool
    """Whether more items follow this page."""


class ListMessagesResponsePage(pages.More, pages.Page["MessageObject"], ListMessagesResponse):
    """A page: iterating over it gives the items of all pages."""


class AsyncListMessagesResponsePage(
    pages.More, pages.AsyncPage["MessageObject"], ListMessagesResponse
):
    """A page of an asynchronous client: iterating over it gives the items of all pages."""


from .. import models
from .message_object import MessageObject
