"""RunStepDeltaConnectedAgentToolCall and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepDeltaConnectedAgentToolCall(rt.Model):
    """A piece of a call of another agent. Azure only."""

    index: int
    """Place of the call in the list."""

    id: str
    """Identifier of the call."""

    type: Literal["connected_agent"]
    """Kind of the tool."""

    connected_agent: models.RunStepConnectedAgent
    """New parts of the call."""


from .. import models
