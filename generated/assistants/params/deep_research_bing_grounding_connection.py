"""DeepResearchBingGroundingConnection and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import TypedDict


class DeepResearchBingGroundingConnection(TypedDict):
    """A Bing connection that deep research may search with. Azure only."""

    connection_id: str
    """Identifier of the project connection to Bing."""
