"""ModifyThreadRequest and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from typing_extensions import NotRequired, TypedDict


class ModifyThreadRequestToolResources(TypedDict):
    """Resources for tools, by kind of tool. OpenAI and Azure only."""

    code_interpreter: NotRequired[params.ModifyThreadRequestToolResourcesCodeInterpreter]
    """Files for the code interpreter."""

    file_search: NotRequired[params.ModifyThreadRequestToolResourcesFileSearch]
    """Vector stores for file search."""

    azure_ai_search: NotRequired[
        params.AzureAISearchToolResource | models.AzureAISearchToolResource
    ]
    """Indexes for Azure AI Search. Azure only."""

    mcp: NotRequired[Iterable[params.MCPToolResource | models.MCPToolResource]]
    """Headers and approval rules for MCP servers. Azure only."""


class ModifyThreadRequestToolResourcesCodeInterpreter(TypedDict):
    """Files for the code interpreter. OpenAI and Azure only."""

    file_ids: NotRequired[Sequence[str]]
    """Uploaded files placed in the sandbox. At most 20 items."""

    data_sources: NotRequired[Iterable[params.VectorStoreDataSource | models.VectorStoreDataSource]]
    """Project assets that the code may read. Azure only. At most 20 items."""


class ModifyThreadRequestToolResourcesFileSearch(TypedDict):
    """Vector stores for the file search tool. OpenAI and Azure only."""

    vector_store_ids: NotRequired[Sequence[str]]
    """Vector store that file search looks through. At most 1 item."""

    vector_stores: NotRequired[
        Iterable[params.VectorStoreConfigurations | models.VectorStoreConfigurations]
    ]
    """Vector store made from project assets; at most one. Azure only. At most 1 item."""


from .. import models, params
