"""MCPToolResource and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import NotRequired, TypedDict


class MCPToolResource(TypedDict):
    """Headers and approval rules for one MCP server. Azure only."""

    server_label: str
    """Label of the server as in its tool definition."""

    headers: Mapping[str, str]
    """Headers sent with every request to the server."""

    require_approval: NotRequired[params.MCPRequiredApproval]
    """Which calls the caller has to approve first."""


from .. import params
