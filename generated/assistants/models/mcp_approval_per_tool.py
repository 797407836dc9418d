"""MCPApprovalPerTool and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class MCPApprovalPerTool(rt.Model):
    """Says for single MCP tools whether a call needs approval. Azure only."""

    never: models.MCPToolList | None = None
    """Tools that may be called without approval."""

    always: models.MCPToolList | None = None
    """Tools whose every call needs approval."""


from .. import models
