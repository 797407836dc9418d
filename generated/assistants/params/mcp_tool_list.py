"""MCPToolList and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import TypedDict


class MCPToolList(TypedDict):
    """A list of MCP tools. Azure only."""

    tool_names: Sequence[str]
    """Names of the tools."""
