"""OpenApiManagedSecurityScheme and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class OpenApiManagedSecurityScheme(rt.Model):
    """Token settings for authentication with a managed identity. Azure only."""

    audience: str
    """Resource for which the token is issued."""
