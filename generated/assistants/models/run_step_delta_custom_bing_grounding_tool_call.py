"""RunStepDeltaCustomBingGroundingToolCall and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepDeltaCustomBingGroundingToolCall(rt.Model):
    """A piece of a Bing search over a chosen set of sites. Azure only."""

    index: int
    """Place of the call in the list."""

    id: str
    """Identifier of the call."""

    type: Literal["bing_custom_search"]
    """Kind of the tool."""

    bing_custom_search: dict[str, str]
    """Input and output of the search so far."""
