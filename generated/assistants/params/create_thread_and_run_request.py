"""CreateThreadAndRunRequest and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, TypeAlias, Union

from typing_extensions import NotRequired, TypeAliasType, TypedDict

from .._runtime import models as rt

CreateThreadAndRunRequestModel: TypeAlias = (
    Literal[
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
    | str
)


CreateThreadAndRunRequestTool = TypeAliasType(
    "CreateThreadAndRunRequestTool",
    Union[
        "AssistantToolsCode",
        "models.AssistantToolsCode",
        "AssistantToolsFileSearch",
        "models.AssistantToolsFileSearch",
        "AssistantToolsFunction",
        "models.AssistantToolsFunction",
        "AzureAISearchToolDefinition",
        "models.AzureAISearchToolDefinition",
        "AzureFunctionToolDefinition",
        "models.AzureFunctionToolDefinition",
        "BingCustomSearchToolDefinition",
        "models.BingCustomSearchToolDefinition",
        "BingGroundingToolDefinition",
        "models.BingGroundingToolDefinition",
        "BrowserAutomationToolDefinition",
        "models.BrowserAutomationToolDefinition",
        "ConnectedAgentToolDefinition",
        "models.ConnectedAgentToolDefinition",
        "DeepResearchToolDefinition",
        "models.DeepResearchToolDefinition",
        "MicrosoftFabricToolDefinition",
        "models.MicrosoftFabricToolDefinition",
        "MCPToolDefinition",
        "models.MCPToolDefinition",
        "OpenApiToolDefinition",
        "models.OpenApiToolDefinition",
        "SharepointToolDefinition",
        "models.SharepointToolDefinition",
        rt.UnknownObject,
    ],
)


class CreateThreadAndRunRequestToolResources(TypedDict):
    """Resources for tools, by kind of tool. OpenAI and Azure only."""

    code_interpreter: NotRequired[params.CreateThreadAndRunRequestToolResourcesCodeInterpreter]
    """Files for the code interpreter."""

    file_search: NotRequired[params.CreateThreadAndRunRequestToolResourcesFileSearch]
    """Vector stores for file search."""

    azure_ai_search: NotRequired[
        params.AzureAISearchToolResource | models.AzureAISearchToolResource
    ]
    """Indexes for Azure AI Search. Azure only."""

    mcp: NotRequired[Iterable[params.MCPToolResource | models.MCPToolResource]]
    """Headers and approval rules for MCP servers. Azure only."""


class CreateThreadAndRunRequestToolResourcesCodeInterpreter(TypedDict):
    """Files for the code interpreter. OpenAI and Azure only."""

    file_ids: NotRequired[Sequence[str]]
    """Uploaded files placed in the sandbox. At most 20 items."""

    data_sources: NotRequired[Iterable[params.VectorStoreDataSource | models.VectorStoreDataSource]]
    """Project assets that the code may read. Azure only. At most 20 items."""


class CreateThreadAndRunRequestToolResourcesFileSearch(TypedDict):
    """Vector stores for the file search tool. OpenAI and Azure only."""

    vector_store_ids: NotRequired[Sequence[str]]
    """Vector store that file search looks through. At most 1 item."""

    vector_stores: NotRequired[
        Iterable[params.VectorStoreConfigurations | models.VectorStoreConfigurations]
    ]
    """Vector store made from project assets; at most one. Azure only. At most 1 item."""


from .. import models, params
from .assistant_tools_code import AssistantToolsCode
from .assistant_tools_file_search import AssistantToolsFileSearch
from .assistant_tools_function import AssistantToolsFunction
from .azure_ai_search_tool_definition import AzureAISearchToolDefinition
from .azure_function_tool_definition import AzureFunctionToolDefinition
from .bing_custom_search_tool_definition import BingCustomSearchToolDefinition
from .bing_grounding_tool_definition import BingGroundingToolDefinition
from .browser_automation_tool_definition import BrowserAutomationToolDefinition
from .connected_agent_tool_definition import ConnectedAgentToolDefinition
from .deep_research_tool_definition import DeepResearchToolDefinition
from .mcp_tool_definition import MCPToolDefinition
from .microsoft_fabric_tool_definition import MicrosoftFabricToolDefinition
from .open_api_tool_definition import OpenApiToolDefinition
from .sharepoint_tool_definition import SharepointToolDefinition
