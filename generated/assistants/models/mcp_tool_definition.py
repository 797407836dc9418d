"""MCPToolDefinition and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class MCPToolDefinition(rt.Model):
    """Lets the agent call tools of an MCP server. Azure only."""

    type: Literal["mcp"]
    """Kind of the tool."""

    server_label: str
    """Label by which calls refer to this server."""

    server_url: str
    """Address of the server."""

    allowed_tools: list[str] | None = None
    """Tools the agent may use; all of them when left out."""
