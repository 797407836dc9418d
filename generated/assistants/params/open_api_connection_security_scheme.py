"""OpenApiConnectionSecurityScheme and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import TypedDict


class OpenApiConnectionSecurityScheme(TypedDict):
    """Connection that holds the secret for an OpenAPI tool. Azure only."""

    connection_id: str
    """Identifier of the project connection."""
