"""RunStepDeltaMicrosoftFabricToolCall and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepDeltaMicrosoftFabricToolCall(rt.Model):
    """A piece of a question to a Microsoft Fabric data agent. Azure only."""

    index: int
    """Place of the call in the list."""

    id: str
    """Identifier of the call."""

    type: Literal["fabric_dataagent"]
    """Kind of the tool."""

    fabric_dataagent: dict[str, str]
    """Input and output so far."""
