"""RunStepBingGroundingToolCall and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepBingGroundingToolCall(rt.Model):
    """A Bing web search. Azure only."""

    type: Literal["bing_grounding"]
    """Kind of the tool."""

    id: str
    """Identifier of the call."""

    bing_grounding: dict[str, str]
    """Input and output of the search."""
