"""BingGroundingToolDefinition and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class BingGroundingToolDefinition(rt.Model):
    """Lets the agent base its answers on a Bing web search. Azure only."""

    type: Literal["bing_grounding"]
    """Kind of the tool."""

    bing_grounding: models.BingGroundingSearchToolParameters
    """Settings of the web search."""


from .. import models
