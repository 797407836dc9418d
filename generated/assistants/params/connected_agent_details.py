"""ConnectedAgentDetails and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import TypedDict


class ConnectedAgentDetails(TypedDict):
    """Another agent that can be called as a tool. Azure only."""

    id: str
    """Identifier of the other agent."""

    name: str
    """Name under which the model calls the other agent."""

    description: str
    """When the other agent should be called."""
