"""DeepResearchToolDefinition and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .._runtime import models as rt


class DeepResearchToolDefinition(rt.Model):
    """Lets the agent study a question at length with web search. Azure only."""

    type: Literal["deep_research"]
    """Kind of the tool."""

    deep_research: DeepResearchDetails
    """Settings of the research."""


class DeepResearchToolDefinitionParam(TypedDict):
    """Lets the agent study a question at length with web search. Azure only."""

    type: Literal["deep_research"]
    """Kind of the tool."""

    deep_research: DeepResearchDetailsParam
    """Settings of the research."""


from .deep_research_details import DeepResearchDetails, DeepResearchDetailsParam
