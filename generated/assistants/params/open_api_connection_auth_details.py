"""OpenApiConnectionAuthDetails and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class OpenApiConnectionAuthDetails(TypedDict):
    """Authentication with the secret of a project connection. Azure only."""

    type: Literal["connection"]
    """Kind of authentication."""

    security_scheme: params.OpenApiConnectionSecurityScheme | models.OpenApiConnectionSecurityScheme
    """Connection to use."""


from .. import models, params
