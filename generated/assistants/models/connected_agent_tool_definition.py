"""ConnectedAgentToolDefinition and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class ConnectedAgentToolDefinition(rt.Model):
    """Lets the agent hand a task to another agent. Azure only."""

    type: Literal["connected_agent"]
    """Kind of the tool."""

    connected_agent: models.ConnectedAgentDetails
    """The agent to call."""


from .. import models
