"""OpenApiAnonymousAuthDetails and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class OpenApiAnonymousAuthDetails(TypedDict):
    """No authentication for an OpenAPI tool. Azure only."""

    type: Literal["anonymous"]
    """Kind of authentication."""
