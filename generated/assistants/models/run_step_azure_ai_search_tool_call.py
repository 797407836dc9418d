"""RunStepAzureAISearchToolCall and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepAzureAISearchToolCall(rt.Model):
    """A search in an Azure AI Search index. Azure only."""

    type: Literal["azure_ai_search"]
    """Kind of the tool."""

    id: str
    """Identifier of the call."""

    azure_ai_search: dict[str, str]
    """Input and output of the search."""
