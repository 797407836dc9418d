"""FabricDataAgentToolParameters and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._runtime import models as rt


class FabricDataAgentToolParameters(rt.Model):
    """Connections for the Microsoft Fabric tool. Azure only."""

    connections: list[ToolConnection] | None = None
    """Connection to the Fabric data agent; at most one. At most 1 item."""


class FabricDataAgentToolParametersParam(TypedDict):
    """Connections for the Microsoft Fabric tool. Azure only."""

    connections: NotRequired[list[ToolConnectionParam]]
    """Connection to the Fabric data agent; at most one. At most 1 item."""


from .tool_connection import ToolConnection, ToolConnectionParam
