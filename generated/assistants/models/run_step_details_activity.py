"""RunStepDetailsActivity and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepDetailsActivity(rt.Model):
    """Tools that an MCP server offered when the run asked it. Azure only."""

    type: Literal["mcp_list_tools"]
    """Kind of activity, always mcp_list_tools."""

    id: str
    """Identifier of this object."""

    server_label: str
    """Label of the server."""

    tools: dict[str, models.ActivityFunctionDefinition]
    """Tools of the server by name."""


from .. import models
