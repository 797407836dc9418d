"""CreateRunRequest and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

CreateRunRequestToolParam = TypeAliasType(
    "CreateRunRequestToolParam",
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


from .assistant_tools_code import AssistantToolsCodeParam
from .assistant_tools_file_search import AssistantToolsFileSearchParam
from .assistant_tools_function import AssistantToolsFunctionParam
from .azure_ai_search_tool_definition import AzureAISearchToolDefinitionParam
from .azure_function_tool_definition import AzureFunctionToolDefinitionParam
from .bing_custom_search_tool_definition import BingCustomSearchToolDefinitionParam
from .bing_grounding_tool_definition import BingGroundingToolDefinitionParam
from .browser_automation_tool_definition import BrowserAutomationToolDefinitionParam
from .connected_agent_tool_definition import ConnectedAgentToolDefinitionParam
from .deep_research_tool_definition import DeepResearchToolDefinitionParam
from .mcp_tool_definition import MCPToolDefinitionParam
from .microsoft_fabric_tool_definition import MicrosoftFabricToolDefinitionParam
from .open_api_tool_definition import OpenApiToolDefinitionParam
from .sharepoint_tool_definition import SharepointToolDefinitionParam
