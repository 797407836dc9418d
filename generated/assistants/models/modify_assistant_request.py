"""ModifyAssistantRequest and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import NotRequired, TypeAliasType, TypedDict

ModifyAssistantRequestToolParam = TypeAliasType(
    "ModifyAssistantRequestToolParam",
    Union[
        "AssistantToolsCodeParam",
        "AssistantToolsFileSearchParam",
        "AssistantToolsFunctionParam",
        "AzureAISearchToolDefinitionParam",
        "AzureFunctionToolDefinitionParam",
        "BingCustomSearchToolDefinitionParam",
        "BingGroundingToolDefinitionParam",
        "BrowserAutomationToolDefinitionParam",
        "ConnectedAgentToolDefinitionParam",
        "DeepResearchToolDefinitionParam",
        "MicrosoftFabricToolDefinitionParam",
        "MCPToolDefinitionParam",
        "OpenApiToolDefinitionParam",
        "SharepointToolDefinitionParam",
    ],
)


class ModifyAssistantRequestToolResourcesParam(TypedDict):
    """Resources for tools, by kind of tool."""

    code_interpreter: NotRequired[ModifyAssistantRequestToolResourcesCodeInterpreterParam]
    """Files for the code interpreter."""

    file_search: NotRequired[ModifyAssistantRequestToolResourcesFileSearchParam]
    """Vector stores for file search."""

    azure_ai_search: NotRequired[AzureAISearchToolResourceParam]
    """Indexes for Azure AI Search. Azure only."""

    mcp: NotRequired[list[MCPToolResourceParam]]
    """Headers and approval rules for MCP servers. Azure only."""


class ModifyAssistantRequestToolResourcesCodeInterpreterParam(TypedDict):
    """Files for the code interpreter."""

    file_ids: NotRequired[list[str]]
    """Uploaded files placed in the sandbox. At most 20 items."""

    data_sources: NotRequired[list[VectorStoreDataSourceParam]]
    """Project assets that the code may read. Azure only. At most 20 items."""


class ModifyAssistantRequestToolResourcesFileSearchParam(TypedDict):
    """Vector stores for the file search tool."""

    vector_store_ids: NotRequired[list[str]]
    """Vector store that file search looks through. At most 1 item."""

    vector_stores: NotRequired[list[VectorStoreConfigurationsParam]]
    """Vector store made from project assets; at most one. Azure only. At most 1 item."""


from .assistant_tools_code import AssistantToolsCodeParam
from .assistant_tools_file_search import AssistantToolsFileSearchParam
from .assistant_tools_function import AssistantToolsFunctionParam
from .azure_ai_search_tool_definition import AzureAISearchToolDefinitionParam
from .azure_ai_search_tool_resource import AzureAISearchToolResourceParam
from .azure_function_tool_definition import AzureFunctionToolDefinitionParam
from .bing_custom_search_tool_definition import BingCustomSearchToolDefinitionParam
from .bing_grounding_tool_definition import BingGroundingToolDefinitionParam
from .browser_automation_tool_definition import BrowserAutomationToolDefinitionParam
from .connected_agent_tool_definition import ConnectedAgentToolDefinitionParam
from .deep_research_tool_definition import DeepResearchToolDefinitionParam
from .mcp_tool_definition import MCPToolDefinitionParam
from .mcp_tool_resource import MCPToolResourceParam
from .microsoft_fabric_tool_definition import MicrosoftFabricToolDefinitionParam
from .open_api_tool_definition import OpenApiToolDefinitionParam
from .sharepoint_tool_definition import SharepointToolDefinitionParam
from .vector_store_configurations import VectorStoreConfigurationsParam
from .vector_store_data_source import VectorStoreDataSourceParam
