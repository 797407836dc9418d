"""FileExpirationAfter and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class FileExpirationAfter(TypedDict):
    """When an uploaded file is deleted. OpenAI only."""

    anchor: Literal["created_at"]
    """Event that the time is counted from."""

    seconds: int
    """Lifetime in seconds, from one hour to 30 days. Between 3600 and 2592000."""
