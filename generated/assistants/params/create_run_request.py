"""CreateRunRequest and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt

CreateRunRequestTool = TypeAliasType(
    "CreateRunRequestTool",
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
