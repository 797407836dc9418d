"""OpenApiManagedAuthDetails and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .._runtime import models as rt


class OpenApiManagedAuthDetails(rt.Model):
    """Authentication with the managed identity of the project. Azure only."""

    type: Literal["managed_identity"]
    """Kind of authentication."""

    security_scheme: OpenApiManagedSecurityScheme
    """Token to ask for."""


class OpenApiManagedAuthDetailsParam(TypedDict):
    """Authentication with the managed identity of the project. Azure only."""

    type: Literal["managed_identity"]
    """Kind of authentication."""

    security_scheme: OpenApiManagedSecuritySchemeParam
    """Token to ask for."""


from .open_api_managed_security_scheme import (
    OpenApiManagedSecurityScheme,
    OpenApiManagedSecuritySchemeParam,
)
