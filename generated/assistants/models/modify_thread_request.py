"""ModifyThreadRequest and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class ModifyThreadRequestToolResourcesParam(TypedDict):
    """Resources for tools, by kind of tool."""

    code_interpreter: NotRequired[ModifyThreadRequestToolResourcesCodeInterpreterParam]
    """Files for the code interpreter."""

    file_search: NotRequired[ModifyThreadRequestToolResourcesFileSearchParam]
    """Vector stores for file search."""

    azure_ai_search: NotRequired[AzureAISearchToolResourceParam]
    """Indexes for Azure AI Search. Azure only."""

    mcp: NotRequired[list[MCPToolResourceParam]]
    """Headers and approval rules for MCP servers. Azure only."""


class ModifyThreadRequestToolResourcesCodeInterpreterParam(TypedDict):
    """Files for the code interpreter."""

    file_ids: NotRequired[list[str]]
    """Uploaded files placed in the sandbox. At most 20 items."""

    data_sources: NotRequired[list[VectorStoreDataSourceParam]]
    """Project assets that the code may read. Azure only. At most 20 items."""


class ModifyThreadRequestToolResourcesFileSearchParam(TypedDict):
    """Vector stores for the file search tool."""

    vector_store_ids: NotRequired[list[str]]
    """Vector store that file search looks through. At most 1 item."""

    vector_stores: NotRequired[list[VectorStoreConfigurationsParam]]
    """Vector store made from project assets; at most one. Azure only. At most 1 item."""


from .azure_ai_search_tool_resource import AzureAISearchToolResourceParam
from .mcp_tool_resource import MCPToolResourceParam
from .vector_store_configurations import VectorStoreConfigurationsParam
from .vector_store_data_source import VectorStoreDataSourceParam
