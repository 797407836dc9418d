"""RunStepSharepointToolCall and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepSharepointToolCall(rt.Model):
    """A search in SharePoint. Azure only."""

    type: Literal["sharepoint_grounding"]
    """Kind of the tool."""

    id: str
    """Identifier of the call."""

    sharepoint_grounding: dict[str, str]
    """Input and output of the search."""
