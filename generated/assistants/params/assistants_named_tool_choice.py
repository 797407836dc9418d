"""AssistantsNamedToolChoice and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict


class AssistantsNamedToolChoice(TypedDict):
    """Names the one tool that the model has to call."""

    type: params.AssistantsNamedToolChoiceType
    """Kind of tool."""

    function: NotRequired[
        params.AssistantsNamedToolChoiceFunction | models.AssistantsNamedToolChoiceFunction
    ]
    """Function to call, given when type is function."""


class AssistantsNamedToolChoiceFunction(TypedDict):
    """Name of a function to call."""

    name: str
    """Function to call."""


AssistantsNamedToolChoiceType: TypeAlias = (
    Literal[
        "function",
        "code_interpreter",
        "file_search",
        "bing_grounding",
        "fabric_dataagent",
        "sharepoint_grounding",
        "azure_ai_search",
        "bing_custom_search",
        "connected_agent",
        "deep_research",
        "mcp",
    ]
    | str
)


from .. import models, params
