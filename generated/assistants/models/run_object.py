"""RunObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown


class RunObject(rt.Model):
    """One execution of an assistant on a thread."""

    id: str
    """Identifier of this object."""

    object: Literal["thread.run"]
    """Type of this object."""

    created_at: int
    """Unix time in seconds at which this object was made."""

    thread_id: str
    """Thread that the run works on."""

    assistant_id: str
    """Assistant that executes the run."""

    status: models.RunObjectStatus
    """Where the run stands in its life cycle."""

    required_action: models.RunObjectRequiredActionUnion | None = None
    """What the caller has to do before the run can go on, null when nothing is pending."""

    last_error: models.RunObjectLastError | None
    """Most recent failure of the run, null if there was none."""

    expires_at: int | None
    """Deadline after which the run is abandoned."""

    started_at: int | None
    """When the run began to work, null while it is queued."""

    cancelled_at: int | None
    """When the run was cancelled."""

    failed_at: int | None
    """When the run failed."""

    completed_at: int | None
    """When the run finished."""

    incomplete_details: models.RunObjectIncompleteDetails | None
    """Why the run ended early, null unless it is incomplete."""

    model: str
    """Model used in this run."""

    instructions: str
    """System prompt used in this run."""

    tools: list[models.RunObjectTool]
    """Tools available in this run. At most 20 items."""

    metadata: dict[str, str] | None
    """Up to 16 free string pairs, with keys of at most 64 and values of at most 512 characters."""

    usage: models.RunCompletionUsage | None
    """Tokens spent by a run, null until the run has ended."""

    temperature: int | float | None = None
    """Sampling temperature used, 1 if it was not set."""

    top_p: int | float | None = None
    """Nucleus sampling value used, 1 if it was not set."""

    max_prompt_tokens: int | None
    """Budget of prompt tokens that was set for the run. At least 256."""

    max_completion_tokens: int | None
    """Budget of generated tokens that was set for the run. At least 256."""

    truncation_strategy: models.TruncationObject | None
    """How much of the thread the run reads."""

    tool_choice: models.AssistantsApiToolChoiceOption | None
    """Which tools the model may or must call."""

    parallel_tool_calls: bool
    """Whether several function calls may be requested at once."""

    response_format: models.AssistantsApiResponseFormatOption | None
    """Output format, chosen by the service or given as text, loose JSON or JSON that follows a
    schema.
    """

    tool_resources: models.ToolResources | None = None
    """Files, stores and indexes at the disposal of the run's tools. Azure only."""


class RunObjectIncompleteDetails(rt.Model):
    """Says why a run is incomplete."""

    reason: models.RunObjectIncompleteDetailsReason | None = None
    """Token budget that was used up."""


RunObjectIncompleteDetailsReason: TypeAlias = (
    Literal["max_completion_tokens", "max_prompt_tokens"] | str
)


class RunObjectLastError(rt.Model):
    """Error that ended a run."""

    code: models.RunObjectLastErrorCode | str
    """Class of the failure."""

    message: str
    """Explanation for people."""


RunObjectLastErrorCode: TypeAlias = (
    Literal["server_error", "rate_limit_exceeded", "invalid_prompt"] | str
)


class RunObjectRequiredAction(rt.Model):
    """The run waits until the caller hands in the outputs of tool calls."""

    type: Literal["submit_tool_outputs"]
    """Kind of action, at present always the submission of tool outputs."""

    submit_tool_outputs: models.RunObjectRequiredActionSubmitToolOutputs
    """Calls that wait for their outputs."""


class RunObjectRequiredActionSubmitToolOutputs(rt.Model):
    """Tool calls that wait for their outputs."""

    tool_calls: list[models.RunObjectRequiredActionSubmitToolOutputsToolCall]
    """Function calls to answer."""


RunObjectRequiredActionSubmitToolOutputsToolCall = TypeAliasType(
    "RunObjectRequiredActionSubmitToolOutputsToolCall",
    Annotated[
        Union["RunToolCallObject", "RequiredMcpToolCall", _unknown.UnknownByType], rt.Tagged("type")
    ],
)


RunObjectRequiredActionUnion = TypeAliasType(
    "RunObjectRequiredActionUnion",
    Annotated[
        Union["RunObjectRequiredAction", "SubmitToolApprovalAction", _unknown.UnknownByType],
        rt.Tagged("type"),
    ],
)


RunObjectStatus: TypeAlias = (
    Literal[
        "queued",
        "in_progress",
        "requires_action",
        "cancelling",
        "cancelled",
        "failed",
        "completed",
        "incomplete",
        "expired",
    ]
    | str
)


RunObjectTool = TypeAliasType(
    "RunObjectTool",
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
from .required_mcp_tool_call import RequiredMcpToolCall
from .run_tool_call_object import RunToolCallObject
from .sharepoint_tool_definition import SharepointToolDefinition
from .submit_tool_approval_action import SubmitToolApprovalAction
