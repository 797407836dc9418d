"""DeepResearchDetails and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import TypedDict


class DeepResearchDetails(TypedDict):
    """Settings of the deep research tool. Azure only."""

    deep_research_model: str
    """Deployment of the deep research model."""

    bing_grounding_connections: Iterable[
        params.DeepResearchBingGroundingConnection | models.DeepResearchBingGroundingConnection
    ]
    """Bing connections used for the search."""


from .. import models, params
