"""ConnectedAgentToolDefinition and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .._runtime import models as rt


class ConnectedAgentToolDefinition(rt.Model):
    """Lets the agent hand a task to another agent. Azure only."""

    type: Literal["connected_agent"]
    """Kind of the tool."""

    connected_agent: ConnectedAgentDetails
    """The agent to call."""


class ConnectedAgentToolDefinitionParam(TypedDict):
    """Lets the agent hand a task to another agent. Azure only."""

    type: Literal["connected_agent"]
    """Kind of the tool."""

    connected_agent: ConnectedAgentDetailsParam
    """The agent to call."""


from .connected_agent_details import ConnectedAgentDetails, ConnectedAgentDetailsParam
