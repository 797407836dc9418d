"""AzureAISearchToolResource and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._runtime import models as rt


class AzureAISearchToolResource(rt.Model):
    """Indexes for the Azure AI Search tool. Azure only."""

    indexes: list[AISearchIndexResource] | None = None
    """Index to search; at most one. At most 1 item."""


class AzureAISearchToolResourceParam(TypedDict):
    """Indexes for the Azure AI Search tool. Azure only."""

    indexes: NotRequired[list[AISearchIndexResourceParam]]
    """Index to search; at most one. At most 1 item."""


from .ai_search_index_resource import AISearchIndexResource, AISearchIndexResourceParam
