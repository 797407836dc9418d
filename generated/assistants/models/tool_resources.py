"""ToolResources and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class ToolResources(rt.Model):
    """Resources for tools, by kind of tool. Azure only."""

    code_interpreter: models.CodeInterpreterToolResource | None = None
    """Files for the code interpreter."""

    file_search: models.FileSearchToolResource | None = None
    """Vector stores for file search."""

    azure_ai_search: models.AzureAISearchToolResource | None = None
    """Indexes for Azure AI Search."""

    mcp: list[models.MCPToolResource] | None = None
    """Headers and approval rules for MCP servers."""


from .. import models
