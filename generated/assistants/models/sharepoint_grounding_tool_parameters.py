"""SharepointGroundingToolParameters and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class SharepointGroundingToolParameters(rt.Model):
    """Connections for the SharePoint tool. Azure only."""

    connections: list[models.ToolConnection] | None = None
    """Connection to SharePoint; at most one. At most 1 item."""


from .. import models
