"""ToolConnection and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class ToolConnection(rt.Model):
    """A project connection that a tool may use. Azure only."""

    connection_id: str
    """Identifier of the connection."""
