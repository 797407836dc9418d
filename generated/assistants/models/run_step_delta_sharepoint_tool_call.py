"""RunStepDeltaSharepointToolCall and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepDeltaSharepointToolCall(rt.Model):
    """A piece of a search in SharePoint. Azure only."""

    index: int
    """Place of the call in the list."""

    id: str
    """Identifier of the call."""

    type: Literal["sharepoint_grounding"]
    """Kind of the tool."""

    sharepoint_grounding: dict[str, str]
    """Input and output of the search so far."""
