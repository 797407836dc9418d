"""OpenApiAuthDetails and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

OpenApiAuthDetails = TypeAliasType(
    "OpenApiAuthDetails",
    Annotated[
        Union[
            "OpenApiAnonymousAuthDetails",
            "OpenApiConnectionAuthDetails",
            "OpenApiManagedAuthDetails",
            _unknown.UnknownByType,
        ],
        rt.Tagged("type"),
    ],
)


from .open_api_anonymous_auth_details import OpenApiAnonymousAuthDetails
from .open_api_connection_auth_details import OpenApiConnectionAuthDetails
from .open_api_managed_auth_details import OpenApiManagedAuthDetails
