"""SharepointToolDefinition and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .._runtime import models as rt


class SharepointToolDefinition(rt.Model):
    """Lets the agent search documents in SharePoint. Azure only."""

    type: Literal["sharepoint_grounding"]
    """Kind of the tool."""

    sharepoint_grounding: SharepointGroundingToolParameters
    """Connection to SharePoint."""


class SharepointToolDefinitionParam(TypedDict):
    """Lets the agent search documents in SharePoint. Azure only."""

    type: Literal["sharepoint_grounding"]
    """Kind of the tool."""

    sharepoint_grounding: SharepointGroundingToolParametersParam
    """Connection to SharePoint."""


from .sharepoint_grounding_tool_parameters import (
    SharepointGroundingToolParameters,
    SharepointGroundingToolParametersParam,
)
