"""RunStepDeltaAzureAISearchToolCall and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepDeltaAzureAISearchToolCall(rt.Model):
    """A piece of a search in an Azure AI Search index. Azure only."""

    index: int
    """Place of the call in the list."""

    id: str
    """Identifier of the call."""

    type: Literal["azure_ai_search"]
    """Kind of the tool."""

    azure_ai_search: dict[str, str]
    """Input and output of the search so far."""
