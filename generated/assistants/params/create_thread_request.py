"""CreateThreadRequest and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, Union

from typing_extensions import NotRequired, TypeAliasType, TypedDict


class CreateThreadRequest(TypedDict):
    """Optional content for a new thread. OpenAI and Azure only."""

    messages: NotRequired[Iterable[params.CreateMessageRequest]]
    """Messages that the thread begins with."""

    tool_resources: NotRequired[params.CreateThreadRequestToolResources | None]
    """Files and vector stores that tools may use in this thread, grouped by tool."""

    metadata: NotRequired[Mapping[str, str] | None]
    """Up to 16 free string pairs, with keys of at most 64 and values of at most 512 characters."""


class CreateThreadRequestToolResources(TypedDict):
    """Resources for tools, by kind of tool. OpenAI and Azure only."""

    code_interpreter: NotRequired[params.CreateThreadRequestToolResourcesCodeInterpreter]
    """What the code interpreter can read."""

    file_search: NotRequired[params.CreateThreadRequestToolResourcesFileSearch]
    """What file search looks through, either existing stores or stores to create on the spot."""

    azure_ai_search: NotRequired[
        params.AzureAISearchToolResource | models.AzureAISearchToolResource
    ]
    """Indexes for Azure AI Search. Azure only."""

    mcp: NotRequired[Iterable[params.MCPToolResource | models.MCPToolResource]]
    """Headers and approval rules for MCP servers. Azure only."""


class CreateThreadRequestToolResourcesCodeInterpreter(TypedDict):
    """Files for the code interpreter. OpenAI and Azure only."""

    file_ids: NotRequired[Sequence[str]]
    """Uploaded files placed in the sandbox. At most 20 items."""

    data_sources: NotRequired[Iterable[params.VectorStoreDataSource | models.VectorStoreDataSource]]
    """Project assets that the code may read. Azure only. At most 20 items."""


class CreateThreadRequestToolResourcesFileSearch(TypedDict):
    """Vector stores for the file search tool. OpenAI and Azure only."""

    vector_store_ids: NotRequired[Sequence[str]]
    """Existing vector store to search. At most 1 item."""

    vector_stores: NotRequired[
        Iterable[params.CreateThreadRequestToolResourcesFileSearchVectorStore]
    ]
    """Vector store to build and attach to the thread in the same call. At most 1 item."""


class CreateThreadRequestToolResourcesFileSearchVectorStore(TypedDict):
    """A vector store by name and content. OpenAI and Azure only."""

    file_ids: NotRequired[Sequence[str]]
    """Uploaded files to index in the new store. OpenAI only. At most 100000000 items."""

    chunking_strategy: NotRequired[
        params.CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategy
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


CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategy = TypeAliasType(
    "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategy",
    Union[
        "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
        "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
    ],
)


class CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict):
    """The type `auto`. OpenAI only."""

    type: Literal["auto"]


class CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict):
    """The type `static`. OpenAI only."""

    type: Literal["static"]

    static: params.CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic


class CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(TypedDict):
    """Part of CreateThreadRequest. OpenAI only."""

    max_chunk_size_tokens: int
    """Upper size of one chunk in tokens. Between 100 and 4096."""

    chunk_overlap_tokens: int
    """Tokens repeated between neighbouring chunks, at most half of the chunk size."""


from .. import models, params
