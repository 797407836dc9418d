"""RunStepMcpToolCall and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepMcpToolCall(rt.Model):
    """A call of a tool of an MCP server. Azure only."""

    type: Literal["mcp"]
    """Kind of the tool."""

    id: str
    """Identifier of the call."""

    arguments: str
    """Arguments as a JSON text."""

    name: str
    """Name of the tool."""

    output: str
    """What the tool returned."""

    server_label: str | None = None
    """Label of the server that has the tool."""
