"""AzureAISearchToolResource and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import NotRequired, TypedDict


class AzureAISearchToolResource(TypedDict):
    """Indexes for the Azure AI Search tool. Azure only."""

    indexes: NotRequired[Iterable[params.AISearchIndexResource | models.AISearchIndexResource]]
    """Index to search; at most one. At most 1 item."""


from .. import models, params
