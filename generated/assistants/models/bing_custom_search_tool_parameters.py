"""BingCustomSearchToolParameters and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import TypedDict

from .._runtime import models as rt


class BingCustomSearchToolParameters(rt.Model):
    """Settings of the Bing custom search tool. Azure only."""

    search_configurations: list[BingCustomSearchConfiguration]
    """Search to use; at most one. At most 1 item."""


class BingCustomSearchToolParametersParam(TypedDict):
    """Settings of the Bing custom search tool. Azure only."""

    search_configurations: list[BingCustomSearchConfigurationParam]
    """Search to use; at most one. At most 1 item."""


from .bing_custom_search_configuration import (
    BingCustomSearchConfiguration,
    BingCustomSearchConfigurationParam,
)
