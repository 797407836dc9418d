"""BingGroundingToolDefinition and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class BingGroundingToolDefinition(TypedDict):
    """Lets the agent base its answers on a Bing web search. Azure only."""

    type: Literal["bing_grounding"]
    """Kind of the tool."""

    bing_grounding: (
        params.BingGroundingSearchToolParameters | models.BingGroundingSearchToolParameters
    )
    """Settings of the web search."""


from .. import models, params
