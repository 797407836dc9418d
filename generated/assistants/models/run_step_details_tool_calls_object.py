"""RunStepDetailsToolCallsObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown


class RunStepDetailsToolCallsObject(rt.Model):
    """Details of a step that called tools. OpenAI and Azure only."""

    type: Literal["tool_calls"]
    """Kind of the step."""

    tool_calls: list[models.RunStepDetailsToolCallsObjectToolCall]
    """Calls made in this step, of one or more kinds."""


RunStepDetailsToolCallsObjectToolCall = TypeAliasType(
    "RunStepDetailsToolCallsObjectToolCall",
    Annotated[
        Union[
            "RunStepDetailsToolCallsCodeObject",
            "RunStepDetailsToolCallsFileSearchObject",
            "RunStepDetailsToolCallsFunctionObject",
            "RunStepAzureAISearchToolCall",
            "RunStepAzureFunctionToolCall",
            "RunStepBingCustomSearchToolCall",
            "RunStepBingGroundingToolCall",
            "RunStepBrowserAutomationToolCall",
            "RunStepConnectedAgentToolCall",
            "RunStepDeepResearchToolCall",
            "RunStepMicrosoftFabricToolCall",
            "RunStepMcpToolCall",
            "RunStepOpenAPIToolCall",
            "RunStepSharepointToolCall",
            _unknown.UnknownByType,
        ],
        rt.Tagged("type"),
    ],
)


from .. import models
from .run_step_azure_ai_search_tool_call import RunStepAzureAISearchToolCall
from .run_step_azure_function_tool_call import RunStepAzureFunctionToolCall
from .run_step_bing_custom_search_tool_call import RunStepBingCustomSearchToolCall
from .run_step_bing_grounding_tool_call import RunStepBingGroundingToolCall
from .run_step_browser_automation_tool_call import RunStepBrowserAutomationToolCall
from .run_step_connected_agent_tool_call import RunStepConnectedAgentToolCall
from .run_step_deep_research_tool_call import RunStepDeepResearchToolCall
from .run_step_details_tool_calls_code_object import RunStepDetailsToolCallsCodeObject
from .run_step_details_tool_calls_file_search_object import RunStepDetailsToolCallsFileSearchObject
from .run_step_details_tool_calls_function_object import RunStepDetailsToolCallsFunctionObject
from .run_step_mcp_tool_call import RunStepMcpToolCall
from .run_step_microsoft_fabric_tool_call import RunStepMicrosoftFabricToolCall
from .run_step_open_api_tool_call import RunStepOpenAPIToolCall
from .run_step_sharepoint_tool_call import RunStepSharepointToolCall
