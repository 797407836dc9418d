"""BingCustomSearchToolDefinition and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class BingCustomSearchToolDefinition(rt.Model):
    """Lets the agent search a chosen set of sites with Bing. Azure only."""

    type: Literal["bing_custom_search"]
    """Kind of the tool."""

    bing_custom_search: models.BingCustomSearchToolParameters
    """Settings of the custom search."""


from .. import models
