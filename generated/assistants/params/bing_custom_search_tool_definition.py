"""BingCustomSearchToolDefinition and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class BingCustomSearchToolDefinition(TypedDict):
    """Lets the agent search a chosen set of sites with Bing. Azure only."""

    type: Literal["bing_custom_search"]
    """Kind of the tool."""

    bing_custom_search: (
        params.BingCustomSearchToolParameters | models.BingCustomSearchToolParameters
    )
    """Settings of the custom search."""


from .. import models, params
