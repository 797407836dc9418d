"""RequiredMcpToolCall and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RequiredMcpToolCall(rt.Model):
    """A call of an MCP tool that waits for approval. Azure only."""

    type: Literal["mcp"]
    """Kind of the tool."""

    id: str
    """Identifier by which the answer refers to the call."""

    arguments: str
    """Arguments as a JSON text."""

    name: str
    """Name of the tool."""

    server_label: str
    """Label of the server that has the tool."""
