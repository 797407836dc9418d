"""RunStepMicrosoftFabricToolCall and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepMicrosoftFabricToolCall(rt.Model):
    """A question to a Microsoft Fabric data agent. Azure only."""

    type: Literal["fabric_dataagent"]
    """Kind of the tool."""

    id: str
    """Identifier of the call."""

    fabric_dataagent: dict[str, str]
    """Input and output of the call."""
