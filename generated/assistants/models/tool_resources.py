"""ToolResources and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._runtime import models as rt


class ToolResources(rt.Model):
    """Resources for tools, by kind of tool. Azure only."""

    code_interpreter: CodeInterpreterToolResource | None = None
    """Files for the code interpreter."""

    file_search: FileSearchToolResource | None = None
    """Vector stores for file search."""

    azure_ai_search: AzureAISearchToolResource | None = None
    """Indexes for Azure AI Search."""

    mcp: list[MCPToolResource] | None = None
    """Headers and approval rules for MCP servers."""


class ToolResourcesParam(TypedDict):
    """Resources for tools, by kind of tool. Azure only."""

    code_interpreter: NotRequired[CodeInterpreterToolResourceParam]
    """Files for the code interpreter."""

    file_search: NotRequired[FileSearchToolResourceParam]
    """Vector stores for file search."""

    azure_ai_search: NotRequired[AzureAISearchToolResourceParam]
    """Indexes for Azure AI Search."""

    mcp: NotRequired[list[MCPToolResourceParam]]
    """Headers and approval rules for MCP servers."""


from .azure_ai_search_tool_resource import AzureAISearchToolResource, AzureAISearchToolResourceParam
from .code_interpreter_tool_resource import (
    CodeInterpreterToolResource,
    CodeInterpreterToolResourceParam,
)
from .file_search_tool_resource import FileSearchToolResource, FileSearchToolResourceParam
from .mcp_tool_resource import MCPToolResource, MCPToolResourceParam
