"""SharepointToolDefinition and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class SharepointToolDefinition(TypedDict):
    """Lets the agent search documents in SharePoint. Azure only."""

    type: Literal["sharepoint_grounding"]
    """Kind of the tool."""

    sharepoint_grounding: (
        params.SharepointGroundingToolParameters | models.SharepointGroundingToolParameters
    )
    """Connection to SharePoint."""


from .. import models, params
