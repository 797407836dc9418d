"""OpenApiConnectionSecurityScheme and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class OpenApiConnectionSecurityScheme(rt.Model):
    """Connection that holds the secret for an OpenAPI tool. Azure only."""

    connection_id: str
    """Identifier of the project connection."""
