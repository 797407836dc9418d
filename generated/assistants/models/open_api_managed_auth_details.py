"""OpenApiManagedAuthDetails and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class OpenApiManagedAuthDetails(rt.Model):
    """Authentication with the managed identity of the project. Azure only."""

    type: Literal["managed_identity"]
    """Kind of authentication."""

    security_scheme: models.OpenApiManagedSecurityScheme
    """Token to ask for."""


from .. import models
