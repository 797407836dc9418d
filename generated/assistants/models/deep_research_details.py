"""DeepResearchDetails and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import TypedDict

from .._runtime import models as rt


class DeepResearchDetails(rt.Model):
    """Settings of the deep research tool. Azure only."""

    deep_research_model: str
    """Deployment of the deep research model."""

    bing_grounding_connections: list[DeepResearchBingGroundingConnection]
    """Bing connections used for the search."""


class DeepResearchDetailsParam(TypedDict):
    """Settings of the deep research tool. Azure only."""

    deep_research_model: str
    """Deployment of the deep research model."""

    bing_grounding_connections: list[DeepResearchBingGroundingConnectionParam]
    """Bing connections used for the search."""


from .deep_research_bing_grounding_connection import (
    DeepResearchBingGroundingConnection,
    DeepResearchBingGroundingConnectionParam,
)
