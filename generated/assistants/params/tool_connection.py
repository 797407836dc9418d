"""ToolConnection and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import TypedDict


class ToolConnection(TypedDict):
    """A project connection that a tool may use. Azure only."""

    connection_id: str
    """Identifier of the connection."""
