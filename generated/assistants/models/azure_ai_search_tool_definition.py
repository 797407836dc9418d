"""AzureAISearchToolDefinition and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class AzureAISearchToolDefinition(rt.Model):
    """Lets the agent search an Azure AI Search index. Azure only."""

    type: Literal["azure_ai_search"]
    """Kind of the tool."""
