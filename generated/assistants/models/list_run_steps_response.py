"""ListRunStepsResponse and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt, pages


class ListRunStepsResponse(rt.Model):
    """One page of steps from a run. OpenAI and Azure only."""

    object: str | None = None
    """OpenAI only."""

    data: list[models.RunStepObject]
    """The run steps on this page."""

    first_id: str | None = None
    """OpenAI only."""

    last_id: str | None = None
    """Identifier of the last item on this page."""

    has_more: bool
    """Whether more items follow this page."""


class ListRunStepsResponsePage(pages.More, pages.Page["RunStepObject"], ListRunStepsResponse):
    """A page: iterating over it gives the items of all pages."""


class AsyncListRunStepsResponsePage(
    pages.More, pages.AsyncPage["RunStepObject"], ListRunStepsResponse
):
    """A page of an asynchronous client: iterating over it gives the items of all pages."""


from .. import models
from .run_step_object import RunStepObject
