"""CreateAssistantRequest and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, Union

from typing_extensions import NotRequired, TypeAliasType, TypedDict

CreateAssistantRequestToolParam = TypeAliasType(
    "CreateAssistantRequestToolParam",
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


class CreateAssistantRequestToolResourcesParam(TypedDict):
    """Resources for tools, by kind of tool."""

    code_interpreter: NotRequired[CreateAssistantRequestToolResourcesCodeInterpreterParam]
    """What the code interpreter can read."""

    file_search: NotRequired[CreateAssistantRequestToolResourcesFileSearchParam]
    """What file search looks through, either existing stores or stores to create on the spot."""

    azure_ai_search: NotRequired[AzureAISearchToolResourceParam]
    """Indexes for Azure AI Search. Azure only."""

    mcp: NotRequired[list[MCPToolResourceParam]]
    """Headers and approval rules for MCP servers. Azure only."""


class CreateAssistantRequestToolResourcesCodeInterpreterParam(TypedDict):
    """Files for the code interpreter."""

    file_ids: NotRequired[list[str]]
    """Uploaded files placed in the sandbox. At most 20 items."""

    data_sources: NotRequired[list[VectorStoreDataSourceParam]]
    """Project assets that the code may read. Azure only. At most 20 items."""


class CreateAssistantRequestToolResourcesFileSearchParam(TypedDict):
    """Vector stores for the file search tool."""

    vector_store_ids: NotRequired[list[str]]
    """Existing vector store to search. At most 1 item."""

    vector_stores: NotRequired[list[CreateAssistantRequestToolResourcesFileSearchVectorStoreParam]]
    """Vector store to build and attach to the assistant in the same call. At most 1 item."""


class CreateAssistantRequestToolResourcesFileSearchVectorStoreParam(TypedDict):
    """A vector store by name and content."""

    file_ids: NotRequired[list[str]]
    """Uploaded files to index in the new store. OpenAI only. At most 100000000 items."""

    chunking_strategy: NotRequired[
        CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyParam
    ]
    """How the files are split before indexing, automatic when left out. OpenAI only."""

    metadata: NotRequired[dict[str, str] | None]
    """Up to 16 free string pairs, with keys of at most 64 and values of at most 512 characters.
    OpenAI only.
    """

    name: NotRequired[str]
    """Name of the store. Azure only, and required there."""

    configuration: NotRequired[VectorStoreConfigurationParam]
    """Assets that fill the store. Azure only, and required there."""


CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyParam = TypeAliasType(
    "CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyParam",
    Union[
        "CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam",
        "CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticParam",
    ],
)


class CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam(TypedDict):
    """The type `auto`. OpenAI only."""

    type: Literal["auto"]


class CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticParam(
    TypedDict
):
    """The type `static`. OpenAI only."""

    type: Literal["static"]

    static: (
        CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStaticParam
    )


class CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStaticParam(
    TypedDict
):
    """Part of CreateAssistantRequest. OpenAI only."""

    max_chunk_size_tokens: int
    """Upper size of one chunk in tokens. Between 100 and 4096."""

    chunk_overlap_tokens: int
    """Tokens repeated between neighbouring chunks, at most half of the chunk size."""


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
from .vector_store_configuration import VectorStoreConfigurationParam
from .vector_store_data_source import VectorStoreDataSourceParam
