"""RunStepDeltaBingGroundingToolCall and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepDeltaBingGroundingToolCall(rt.Model):
    """A piece of a Bing web search. Azure only."""

    index: int
    """Place of the call in the list."""

    id: str
    """Identifier of the call."""

    type: Literal["bing_grounding"]
    """Kind of the tool."""

    bing_grounding: dict[str, str]
    """Input and output of the search so far."""
