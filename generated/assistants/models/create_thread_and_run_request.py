"""CreateThreadAndRunRequest and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from typing_extensions import NotRequired, TypeAliasType, TypedDict

CreateThreadAndRunRequestModel: TypeAlias = Literal[
    "gpt-5",
    "gpt-5-mini",
    "gpt-5-nano",
    "gpt-5-2025-08-07",
    "gpt-5-mini-2025-08-07",
    "gpt-5-nano-2025-08-07",
    "gpt-4.1",
    "gpt-4.1-mini",
    "gpt-4.1-nano",
    "gpt-4.1-2025-04-14",
    "gpt-4.1-mini-2025-04-14",
    "gpt-4.1-nano-2025-04-14",
    "gpt-4o",
    "gpt-4o-2024-11-20",
    "gpt-4o-2024-08-06",
    "gpt-4o-2024-05-13",
    "gpt-4o-mini",
    "gpt-4o-mini-2024-07-18",
    "gpt-4.5-preview",
    "gpt-4.5-preview-2025-02-27",
    "gpt-4-turbo",
    "gpt-4-turbo-2024-04-09",
    "gpt-4-0125-preview",
    "gpt-4-turbo-preview",
    "gpt-4-1106-preview",
    "gpt-4-vision-preview",
    "gpt-4",
    "gpt-4-0314",
    "gpt-4-0613",
    "gpt-4-32k",
    "gpt-4-32k-0314",
    "gpt-4-32k-0613",
    "gpt-3.5-turbo",
    "gpt-3.5-turbo-16k",
    "gpt-3.5-turbo-0613",
    "gpt-3.5-turbo-1106",
    "gpt-3.5-turbo-0125",
    "gpt-3.5-turbo-16k-0613",
]


CreateThreadAndRunRequestToolParam = TypeAliasType(
    "CreateThreadAndRunRequestToolParam",
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


class CreateThreadAndRunRequestToolResourcesParam(TypedDict):
    """Resources for tools, by kind of tool."""

    code_interpreter: NotRequired[CreateThreadAndRunRequestToolResourcesCodeInterpreterParam]
    """Files for the code interpreter."""

    file_search: NotRequired[CreateThreadAndRunRequestToolResourcesFileSearchParam]
    """Vector stores for file search."""

    azure_ai_search: NotRequired[AzureAISearchToolResourceParam]
    """Indexes for Azure AI Search. Azure only."""

    mcp: NotRequired[list[MCPToolResourceParam]]
    """Headers and approval rules for MCP servers. Azure only."""


class CreateThreadAndRunRequestToolResourcesCodeInterpreterParam(TypedDict):
    """Files for the code interpreter."""

    file_ids: NotRequired[list[str]]
    """Uploaded files placed in the sandbox. At most 20 items."""

    data_sources: NotRequired[list[VectorStoreDataSourceParam]]
    """Project assets that the code may read. Azure only. At most 20 items."""


class CreateThreadAndRunRequestToolResourcesFileSearchParam(TypedDict):
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
