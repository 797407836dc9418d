"""MicrosoftFabricToolDefinition and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .._runtime import models as rt


class MicrosoftFabricToolDefinition(rt.Model):
    """Lets the agent ask a Microsoft Fabric data agent. Azure only."""

    type: Literal["fabric_dataagent"]
    """Kind of the tool."""

    fabric_dataagent: FabricDataAgentToolParameters
    """Connection to the data agent."""


class MicrosoftFabricToolDefinitionParam(TypedDict):
    """Lets the agent ask a Microsoft Fabric data agent. Azure only."""

    type: Literal["fabric_dataagent"]
    """Kind of the tool."""

    fabric_dataagent: FabricDataAgentToolParametersParam
    """Connection to the data agent."""


from .fabric_data_agent_tool_parameters import (
    FabricDataAgentToolParameters,
    FabricDataAgentToolParametersParam,
)
