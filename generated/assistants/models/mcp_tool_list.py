"""MCPToolList and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class MCPToolList(rt.Model):
    """A list of MCP tools. Azure only."""

    tool_names: list[str]
    """Names of the tools."""
