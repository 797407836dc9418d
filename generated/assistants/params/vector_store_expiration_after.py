"""VectorStoreExpirationAfter and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class VectorStoreExpirationAfter(TypedDict):
    """Rule that removes a vector store once it lies idle. OpenAI and Azure only."""

    anchor: Literal["last_active_at"]
    """Event that the days are counted from."""

    days: int
    """Idle days before removal. Between 1 and 365."""
