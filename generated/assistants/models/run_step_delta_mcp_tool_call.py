"""RunStepDeltaMcpToolCall and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepDeltaMcpToolCall(rt.Model):
    """A piece of a call of an MCP tool. Azure only."""

    index: int
    """Place of the call in the list."""

    id: str
    """Identifier of the call."""

    type: Literal["mcp"]
    """Kind of the tool."""

    arguments: str
    """New part of the arguments."""
