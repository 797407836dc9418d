"""BingCustomSearchToolParameters and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class BingCustomSearchToolParameters(rt.Model):
    """Settings of the Bing custom search tool. Azure only."""

    search_configurations: list[models.BingCustomSearchConfiguration]
    """Search to use; at most one. At most 1 item."""


from .. import models
