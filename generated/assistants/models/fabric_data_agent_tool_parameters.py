"""FabricDataAgentToolParameters and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class FabricDataAgentToolParameters(rt.Model):
    """Connections for the Microsoft Fabric tool. Azure only."""

    connections: list[models.ToolConnection] | None = None
    """Connection to the Fabric data agent; at most one. At most 1 item."""


from .. import models
