"""SharepointGroundingToolParameters and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._runtime import models as rt


class SharepointGroundingToolParameters(rt.Model):
    """Connections for the SharePoint tool. Azure only."""

    connections: list[ToolConnection] | None = None
    """Connection to SharePoint; at most one. At most 1 item."""


class SharepointGroundingToolParametersParam(TypedDict):
    """Connections for the SharePoint tool. Azure only."""

    connections: NotRequired[list[ToolConnectionParam]]
    """Connection to SharePoint; at most one. At most 1 item."""


from .tool_connection import ToolConnection, ToolConnectionParam
