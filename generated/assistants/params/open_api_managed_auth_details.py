"""OpenApiManagedAuthDetails and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class OpenApiManagedAuthDetails(TypedDict):
    """Authentication with the managed identity of the project. Azure only."""

    type: Literal["managed_identity"]
    """Kind of authentication."""

    security_scheme: params.OpenApiManagedSecurityScheme | models.OpenApiManagedSecurityScheme
    """Token to ask for."""


from .. import models, params
