"""OpenApiAuthDetails and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

OpenApiAuthDetails = TypeAliasType(
    "OpenApiAuthDetails",
    Union[
        "OpenApiAnonymousAuthDetails",
        "OpenApiConnectionAuthDetails",
        "OpenApiManagedAuthDetails",
        "models.OpenApiAuthDetails",
    ],
)


from .. import models
from .open_api_anonymous_auth_details import OpenApiAnonymousAuthDetails
from .open_api_connection_auth_details import OpenApiConnectionAuthDetails
from .open_api_managed_auth_details import OpenApiManagedAuthDetails
