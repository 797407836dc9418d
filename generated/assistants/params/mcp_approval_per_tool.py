"""MCPApprovalPerTool and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class MCPApprovalPerTool(TypedDict):
    """Says for single MCP tools whether a call needs approval. Azure only."""

    never: NotRequired[params.MCPToolList | models.MCPToolList]
    """Tools that may be called without approval."""

    always: NotRequired[params.MCPToolList | models.MCPToolList]
    """Tools whose every call needs approval."""


from .. import models, params
