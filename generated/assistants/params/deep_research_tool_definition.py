"""DeepResearchToolDefinition and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class DeepResearchToolDefinition(TypedDict):
    """Lets the agent study a question at length with web search. Azure only."""

    type: Literal["deep_research"]
    """Kind of the tool."""

    deep_research: params.DeepResearchDetails | models.DeepResearchDetails
    """Settings of the research."""


from .. import models, params
