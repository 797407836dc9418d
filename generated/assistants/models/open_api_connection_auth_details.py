"""OpenApiConnectionAuthDetails and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class OpenApiConnectionAuthDetails(rt.Model):
    """Authentication with the secret of a project connection. Azure only."""

    type: Literal["connection"]
    """Kind of authentication."""

    security_scheme: models.OpenApiConnectionSecurityScheme
    """Connection to use."""


from .. import models
