"""RunStepDeltaMCPObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepDeltaMCPObject(rt.Model):
    """New pieces of calls of MCP tools. Azure only."""

    type: Literal["mcp"]
    """Kind of the details."""

    tool_calls: list[models.RunStepDeltaMcpToolCall] | None = None
    """Pieces of the calls."""


from .. import models
