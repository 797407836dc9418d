"""BingGroundingSearchToolParameters and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import TypedDict

from .._runtime import models as rt


class BingGroundingSearchToolParameters(rt.Model):
    """Settings of the Bing grounding tool. Azure only."""

    search_configurations: list[BingGroundingSearchConfiguration]
    """Search to use; at most one. At most 1 item."""


class BingGroundingSearchToolParametersParam(TypedDict):
    """Settings of the Bing grounding tool. Azure only."""

    search_configurations: list[BingGroundingSearchConfigurationParam]
    """Search to use; at most one. At most 1 item."""


from .bing_grounding_search_configuration import (
    BingGroundingSearchConfiguration,
    BingGroundingSearchConfigurationParam,
)
