"""MCPToolResource and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class MCPToolResource(rt.Model):
    """Headers and approval rules for one MCP server. Azure only."""

    server_label: str
    """Label of the server as in its tool definition."""

    headers: dict[str, str]
    """Headers sent with every request to the server."""

    require_approval: models.MCPRequiredApproval | None = None
    """Which calls the caller has to approve first."""


from .. import models
