"""ThreadObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class ThreadObject(rt.Model):
    """A conversation that holds messages and runs. OpenAI and Azure only."""

    id: str
    """Identifier of this object."""

    object: Literal["thread"]
    """Type of this object."""

    created_at: int
    """Unix time in seconds at which this object was made."""

    tool_resources: models.ThreadObjectToolResources | None
    """Files and vector stores that tools may use in this thread, grouped by tool."""

    metadata: dict[str, str] | None
    """Up to 16 free string pairs, with keys of at most 64 and values of at most 512 characters."""


class ThreadObjectToolResources(rt.Model):
    """Resources for tools, by kind of tool. OpenAI and Azure only."""

    code_interpreter: models.ThreadObjectToolResourcesCodeInterpreter | None = None
    """Files for the code interpreter."""

    file_search: models.ThreadObjectToolResourcesFileSearch | None = None
    """Vector stores for file search."""

    azure_ai_search: models.AzureAISearchToolResource | None = None
    """Indexes for Azure AI Search. Azure only."""

    mcp: list[models.MCPToolResource] | None = None
    """Headers and approval rules for MCP servers. Azure only."""


class ThreadObjectToolResourcesCodeInterpreter(rt.Model):
    """Files for the code interpreter. OpenAI and Azure only."""

    file_ids: list[str] | None = None
    """Uploaded files placed in the sandbox. At most 20 items."""

    data_sources: list[models.VectorStoreDataSource] | None = None
    """Project assets that the code may read. Azure only. At most 20 items."""


class ThreadObjectToolResourcesFileSearch(rt.Model):
    """Vector stores for the file search tool. OpenAI and Azure only."""

    vector_store_ids: list[str] | None = None
    """Vector store that file search looks through. At most 1 item."""

    vector_stores: list[models.VectorStoreConfigurations] | None = None
    """Vector store made from project assets; at most one. Azure only. At most 1 item."""


from .. import models
