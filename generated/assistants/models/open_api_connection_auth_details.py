"""OpenApiConnectionAuthDetails and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .._runtime import models as rt


class OpenApiConnectionAuthDetails(rt.Model):
    """Authentication with the secret of a project connection. Azure only."""

    type: Literal["connection"]
    """Kind of authentication."""

    security_scheme: OpenApiConnectionSecurityScheme
    """Connection to use."""


class OpenApiConnectionAuthDetailsParam(TypedDict):
    """Authentication with the secret of a project connection. Azure only."""

    type: Literal["connection"]
    """Kind of authentication."""

    security_scheme: OpenApiConnectionSecuritySchemeParam
    """Connection to use."""


from .open_api_connection_security_scheme import (
    OpenApiConnectionSecurityScheme,
    OpenApiConnectionSecuritySchemeParam,
)
