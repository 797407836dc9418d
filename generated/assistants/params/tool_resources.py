"""ToolResources and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import NotRequired, TypedDict


class ToolResources(TypedDict):
    """Resources for tools, by kind of tool. Azure only."""

    code_interpreter: NotRequired[
        params.CodeInterpreterToolResource | models.CodeInterpreterToolResource
    ]
    """Files for the code interpreter."""

    file_search: NotRequired[params.FileSearchToolResource | models.FileSearchToolResource]
    """Vector stores for file search."""

    azure_ai_search: NotRequired[
        params.AzureAISearchToolResource | models.AzureAISearchToolResource
    ]
    """Indexes for Azure AI Search."""

    mcp: NotRequired[Iterable[params.MCPToolResource | models.MCPToolResource]]
    """Headers and approval rules for MCP servers."""


from .. import models, params
