"""AzureAISearchToolResource and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class AzureAISearchToolResource(rt.Model):
    """Indexes for the Azure AI Search tool. Azure only."""

    indexes: list[models.AISearchIndexResource] | None = None
    """Index to search; at most one. At most 1 item."""


from .. import models
