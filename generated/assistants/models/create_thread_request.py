"""CreateThreadRequest and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypeAliasType, TypedDict


class CreateThreadRequestParam(TypedDict):
    """Optional content for a new thread."""

    messages: NotRequired[list[CreateMessageRequestParam]]
    """Messages that the thread begins with."""

    tool_resources: NotRequired[CreateThreadRequestToolResourcesParam | None]
    """Files and vector stores that tools may use in this thread, grouped by tool."""

    metadata: NotRequired[dict[str, str] | None]
    """Up to 16 free string pairs, with keys of at most 64 and values of at most 512 characters."""


class CreateThreadRequestToolResourcesParam(TypedDict):
    """Resources for tools, by kind of tool."""

    code_interpreter: NotRequired[CreateThreadRequestToolResourcesCodeInterpreterParam]
    """What the code interpreter can read."""

    file_search: NotRequired[CreateThreadRequestToolResourcesFileSearchParam]
    """What file search looks through, either existing stores or stores to create on the spot."""

    azure_ai_search: NotRequired[AzureAISearchToolResourceParam]
    """Indexes for Azure AI Search. Azure only."""

    mcp: NotRequired[list[MCPToolResourceParam]]
    """Headers and approval rules for MCP servers. Azure only."""


class CreateThreadRequestToolResourcesCodeInterpreterParam(TypedDict):
    """Files for the code interpreter."""

    file_ids: NotRequired[list[str]]
    """Uploaded files placed in the sandbox. At most 20 items."""

    data_sources: NotRequired[list[VectorStoreDataSourceParam]]
    """Project assets that the code may read. Azure only. At most 20 items."""


class CreateThreadRequestToolResourcesFileSearchParam(TypedDict):
    """Vector stores for the file search tool."""

    vector_store_ids: NotRequired[list[str]]
    """Existing vector store to search. At most 1 item."""

    vector_stores: NotRequired[list[CreateThreadRequestToolResourcesFileSearchVectorStoreParam]]
    """Vector store to build and attach to the thread in the same call. At most 1 item."""


class CreateThreadRequestToolResourcesFileSearchVectorStoreParam(TypedDict):
    """A vector store by name and content."""

    file_ids: NotRequired[list[str]]
    """Uploaded files to index in the new store. OpenAI only. At most 100000000 items."""

    chunking_strategy: NotRequired[
        CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyParam
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


CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyParam = TypeAliasType(
    "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyParam",
    """(
    CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam
    | CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticParam
)""",
)


class CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam(TypedDict):
    """The type `auto`. OpenAI only."""

    type: Literal["auto"]


class CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticParam(TypedDict):
    """The type `static`. OpenAI only."""

    type: Literal["static"]

    static: CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStaticParam


class CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStaticParam(
    TypedDict
):
    """Part of CreateThreadRequest. OpenAI only."""

    max_chunk_size_tokens: int
    """Upper size of one chunk in tokens. Between 100 and 4096."""

    chunk_overlap_tokens: int
    """Tokens repeated between neighbouring chunks, at most half of the chunk size."""


from .azure_ai_search_tool_resource import AzureAISearchToolResourceParam
from .create_message_request import CreateMessageRequestParam
from .mcp_tool_resource import MCPToolResourceParam
from .vector_store_configuration import VectorStoreConfigurationParam
from .vector_store_data_source import VectorStoreDataSourceParam
