"""MCPApprovalPerTool and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._runtime import models as rt


class MCPApprovalPerTool(rt.Model):
    """Says for single MCP tools whether a call needs approval. Azure only."""

    never: MCPToolList | None = None
    """Tools that may be called without approval."""

    always: MCPToolList | None = None
    """Tools whose every call needs approval."""


class MCPApprovalPerToolParam(TypedDict):
    """Says for single MCP tools whether a call needs approval. Azure only."""

    never: NotRequired[MCPToolListParam]
    """Tools that may be called without approval."""

    always: NotRequired[MCPToolListParam]
    """Tools whose every call needs approval."""


from .mcp_tool_list import MCPToolList, MCPToolListParam
