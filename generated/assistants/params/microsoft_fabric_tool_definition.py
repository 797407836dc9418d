"""MicrosoftFabricToolDefinition and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class MicrosoftFabricToolDefinition(TypedDict):
    """Lets the agent ask a Microsoft Fabric data agent. Azure only."""

    type: Literal["fabric_dataagent"]
    """Kind of the tool."""

    fabric_dataagent: params.FabricDataAgentToolParameters | models.FabricDataAgentToolParameters
    """Connection to the data agent."""


from .. import models, params
