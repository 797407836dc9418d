"""CreateAssistantRequest and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, Union

from typing_extensions import NotRequired, TypeAliasType, TypedDict

from .._runtime import models as rt

CreateAssistantRequestTool = TypeAliasType(
    "CreateAssistantRequestTool",
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


class CreateAssistantRequestToolResources(TypedDict):
    """Resources for tools, by kind of tool. OpenAI and Azure only."""

    code_interpreter: NotRequired[params.CreateAssistantRequestToolResourcesCodeInterpreter]
    """What the code interpreter can read."""

    file_search: NotRequired[params.CreateAssistantRequestToolResourcesFileSearch]
    """What file search looks through, either existing stores or stores to create on the spot."""

    azure_ai_search: NotRequired[
        params.AzureAISearchToolResource | models.AzureAISearchToolResource
    ]
    """Indexes for Azure AI Search. Azure only."""

    mcp: NotRequired[Iterable[params.MCPToolResource | models.MCPToolResource]]
    """Headers and approval rules for MCP servers. Azure only."""


class CreateAssistantRequestToolResourcesCodeInterpreter(TypedDict):
    """Files for the code interpreter. OpenAI and Azure only."""

    file_ids: NotRequired[Sequence[str]]
    """Uploaded files placed in the sandbox. At most 20 items."""

    data_sources: NotRequired[Iterable[params.VectorStoreDataSource | models.VectorStoreDataSource]]
    """Project assets that the code may read. Azure only. At most 20 items."""


class CreateAssistantRequestToolResourcesFileSearch(TypedDict):
    """Vector stores for the file search tool. OpenAI and Azure only."""

    vector_store_ids: NotRequired[Sequence[str]]
    """Existing vector store to search. At most 1 item."""

    vector_stores: NotRequired[
        Iterable[params.CreateAssistantRequestToolResourcesFileSearchVectorStore]
    ]
    """Vector store to build and attach to the assistant in the same call. At most 1 item."""


class CreateAssistantRequestToolResourcesFileSearchVectorStore(TypedDict):
    """A vector store by name and content. OpenAI and Azure only."""

    file_ids: NotRequired[Sequence[str]]
    """Uploaded files to index in the new store. OpenAI only. At most 100000000 items."""

    chunking_strategy: NotRequired[
        params.CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategy
    ]
    """How the files are split before indexing, automatic when left out. OpenAI only."""

    metadata: NotRequired[Mapping[str, str] | None]
    """Up to 16 free string pairs, with keys of at most 64 and values of at most 512 characters.
    OpenAI only.
    """

    name: NotRequired[str]
    """Name of the store. Azure only, and required there."""

    configuration: NotRequired[params.VectorStoreConfiguration | models.VectorStoreConfiguration]
    """Assets that fill the store. Azure only, and required there."""


CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategy = TypeAliasType(
    "CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategy",
    Union[
        "CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
        "CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
    ],
)


class CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict):
    """The type `auto`. OpenAI only."""

    type: Literal["auto"]


class CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict):
    """The type `static`. OpenAI only."""

    type: Literal["static"]

    static: (
        params.CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic
    )


class CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(
    TypedDict
):
    """Part of CreateAssistantRequest. OpenAI only."""

    max_chunk_size_tokens: int
    """Upper size of one chunk in tokens. Between 100 and 4096."""

    chunk_overlap_tokens: int
    """Tokens repeated between neighbouring chunks, at most half of the chunk size."""


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
