"""AzureAISearchToolDefinition and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class AzureAISearchToolDefinition(TypedDict):
    """Lets the agent search an Azure AI Search index. Azure only."""

    type: Literal["azure_ai_search"]
    """Kind of the tool."""
