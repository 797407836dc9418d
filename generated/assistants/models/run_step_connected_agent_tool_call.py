"""RunStepConnectedAgentToolCall and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepConnectedAgentToolCall(rt.Model):
    """A call of another agent. Azure only."""

    type: Literal["connected_agent"]
    """Kind of the tool."""

    id: str
    """Identifier of the call."""

    connected_agent: models.RunStepConnectedAgent
    """The other agent and its answer."""


from .. import models
