"""RunStepDeltaStepDetailsToolCallsObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown


class RunStepDeltaStepDetailsToolCallsObject(rt.Model):
    """Piece of the details of a step that calls tools. OpenAI and Azure only."""

    type: Literal["tool_calls"]
    """Kind of the details."""

    tool_calls: list[models.RunStepDeltaStepDetailsToolCallsObjectToolCall] | None = None
    """Pieces of calls, each with the index of the call it extends."""


RunStepDeltaStepDetailsToolCallsObjectToolCall = TypeAliasType(
    "RunStepDeltaStepDetailsToolCallsObjectToolCall",
    Annotated[
        Union[
            "RunStepDeltaStepDetailsToolCallsCodeObject",
            "RunStepDeltaStepDetailsToolCallsFileSearchObject",
            "RunStepDeltaStepDetailsToolCallsFunctionObject",
            "RunStepDeltaAzureAISearchToolCall",
            "RunStepDeltaAzureFunctionToolCall",
            "RunStepDeltaCustomBingGroundingToolCall",
            "RunStepDeltaBingGroundingToolCall",
            "RunStepDeltaConnectedAgentToolCall",
            "RunStepDeltaDeepResearchToolCall",
            "RunStepDeltaMicrosoftFabricToolCall",
            "RunStepDeltaMcpToolCall",
            "RunStepDeltaOpenAPIToolCall",
            "RunStepDeltaSharepointToolCall",
            _unknown.UnknownByType,
        ],
        rt.Tagged("type"),
    ],
)


from .. import models
from .run_step_delta_azure_ai_search_tool_call import RunStepDeltaAzureAISearchToolCall
from .run_step_delta_azure_function_tool_call import RunStepDeltaAzureFunctionToolCall
from .run_step_delta_bing_grounding_tool_call import RunStepDeltaBingGroundingToolCall
from .run_step_delta_connected_agent_tool_call import RunStepDeltaConnectedAgentToolCall
from .run_step_delta_custom_bing_grounding_tool_call import RunStepDeltaCustomBingGroundingToolCall
from .run_step_delta_deep_research_tool_call import RunStepDeltaDeepResearchToolCall
from .run_step_delta_mcp_tool_call import RunStepDeltaMcpToolCall
from .run_step_delta_microsoft_fabric_tool_call import RunStepDeltaMicrosoftFabricToolCall
from .run_step_delta_open_api_tool_call import RunStepDeltaOpenAPIToolCall
from .run_step_delta_sharepoint_tool_call import RunStepDeltaSharepointToolCall
from .run_step_delta_step_details_tool_calls_code_object import (
    RunStepDeltaStepDetailsToolCallsCodeObject,
)
from .run_step_delta_step_details_tool_calls_file_search_object import (
    RunStepDeltaStepDetailsToolCallsFileSearchObject,
)
from .run_step_delta_step_details_tool_calls_function_object import (
    RunStepDeltaStepDetailsToolCallsFunctionObject,
)
