"""BingGroundingSearchToolParameters and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class BingGroundingSearchToolParameters(rt.Model):
    """Settings of the Bing grounding tool. Azure only."""

    search_configurations: list[models.BingGroundingSearchConfiguration]
    """Search to use; at most one. At most 1 item."""


from .. import models
