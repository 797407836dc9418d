"""OpenApiManagedSecurityScheme and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import TypedDict


class OpenApiManagedSecurityScheme(TypedDict):
    """Token settings for authentication with a managed identity. Azure only."""

    audience: str
    """Resource for which the token is issued."""
