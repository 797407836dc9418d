"""SharepointToolDefinition and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class SharepointToolDefinition(rt.Model):
    """Lets the agent search documents in SharePoint. Azure only."""

    type: Literal["sharepoint_grounding"]
    """Kind of the tool."""

    sharepoint_grounding: models.SharepointGroundingToolParameters
    """Connection to SharePoint."""


from .. import models
