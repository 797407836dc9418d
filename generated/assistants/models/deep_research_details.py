"""DeepResearchDetails and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class DeepResearchDetails(rt.Model):
    """Settings of the deep research tool. Azure only."""

    deep_research_model: str
    """Deployment of the deep research model."""

    bing_grounding_connections: list[models.DeepResearchBingGroundingConnection]
    """Bing connections used for the search."""


from .. import models
