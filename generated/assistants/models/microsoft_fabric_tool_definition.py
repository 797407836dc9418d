"""MicrosoftFabricToolDefinition and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class MicrosoftFabricToolDefinition(rt.Model):
    """Lets the agent ask a Microsoft Fabric data agent. Azure only."""

    type: Literal["fabric_dataagent"]
    """Kind of the tool."""

    fabric_dataagent: models.FabricDataAgentToolParameters
    """Connection to the data agent."""


from .. import models
