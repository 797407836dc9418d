"""AssistantObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown


class AssistantObject(rt.Model):
    """A stored assistant with its model, instructions and tools. OpenAI and Azure only. Deprecated."""

    id: str
    """Identifier of this object."""

    object: Literal["assistant"]
    """Type of this object."""

    created_at: int
    """Unix time in seconds at which this object was made."""

    name: str | None
    """Display name. At most 256 characters."""

    description: str | None
    """Short note on what the assistant is for. At most 512 characters."""

    model: str
    """Model that the assistant runs on."""

    instructions: str | None
    """System prompt that every run of this assistant starts from. At most 256000 characters."""

    tools: list[models.AssistantObjectTool]
    """Tools that the assistant can call. At most 128 items."""

    tool_resources: models.AssistantObjectToolResources | None = None
    """Files and vector stores handed to the tools, grouped by tool."""

    metadata: dict[str, str] | None
    """Up to 16 free string pairs, with keys of at most 64 and values of at most 512 characters."""

    temperature: int | float | None = None
    """Sampling temperature, where higher values give more varied output. Between 0 and 2."""

    top_p: int | float | None = None
    """Share of probability mass that sampling draws from. Between 0 and 1."""

    response_format: models.AssistantsApiResponseFormatOption | None = None
    """Shape that the answer has to take."""


AssistantObjectTool = TypeAliasType(
    "AssistantObjectTool",
    Annotated[
        Union[
            "AssistantToolsCode",
            "AssistantToolsFileSearch",
            "AssistantToolsFunction",
            "AzureAISearchToolDefinition",
            "AzureFunctionToolDefinition",
            "BingCustomSearchToolDefinition",
            "BingGroundingToolDefinition",
            "BrowserAutomationToolDefinition",
            "ConnectedAgentToolDefinition",
            "DeepResearchToolDefinition",
            "MicrosoftFabricToolDefinition",
            "MCPToolDefinition",
            "OpenApiToolDefinition",
            "SharepointToolDefinition",
            _unknown.UnknownByType,
        ],
        rt.Tagged("type"),
    ],
)


class AssistantObjectToolResources(rt.Model):
    """Resources for tools, by kind of tool. OpenAI and Azure only."""

    code_interpreter: models.AssistantObjectToolResourcesCodeInterpreter | None = None
    """Files for the code interpreter."""

    file_search: models.AssistantObjectToolResourcesFileSearch | None = None
    """Vector stores for file search."""

    azure_ai_search: models.AzureAISearchToolResource | None = None
    """Indexes for Azure AI Search. Azure only."""

    mcp: list[models.MCPToolResource] | None = None
    """Headers and approval rules for MCP servers. Azure only."""


class AssistantObjectToolResourcesCodeInterpreter(rt.Model):
    """Files for the code interpreter. OpenAI and Azure only."""

    file_ids: list[str] | None = None
    """Uploaded files placed in the sandbox. At most 20 items."""

    data_sources: list[models.VectorStoreDataSource] | None = None
    """Project assets that the code may read. Azure only. At most 20 items."""


class AssistantObjectToolResourcesFileSearch(rt.Model):
    """Vector stores for the file search tool. OpenAI and Azure only."""

    vector_store_ids: list[str] | None = None
    """Vector store that file search looks through. At most 1 item."""

    vector_stores: list[models.VectorStoreConfigurations] | None = None
    """Vector store made from project assets; at most one. Azure only. At most 1 item."""


from .. import models
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
