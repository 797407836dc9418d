"""OpenApiFunctionDefinition and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

from typing_extensions import NotRequired, TypedDict

from .._runtime import models as rt


class OpenApiFunctionDefinition(rt.Model):
    """A web API that the agent may call, described by an OpenAPI document. Azure only."""

    name: str
    """Name of the tool."""

    description: str | None = None
    """When and for what the model should call the API."""

    spec: Any
    """The OpenAPI document, as JSON."""

    auth: OpenApiAuthDetails
    """How calls authenticate."""

    default_params: list[str] | None = None
    """Parameters whose values the user supplies."""

    functions: list[FunctionObject] | None = None
    """Functions that the service found in the document."""


class OpenApiFunctionDefinitionParam(TypedDict):
    """A web API that the agent may call, described by an OpenAPI document. Azure only."""

    name: str
    """Name of the tool."""

    description: NotRequired[str]
    """When and for what the model should call the API."""

    spec: Any
    """The OpenAPI document, as JSON."""

    auth: OpenApiAuthDetailsParam
    """How calls authenticate."""

    default_params: NotRequired[list[str]]
    """Parameters whose values the user supplies."""


from .function_object import FunctionObject
from .open_api_auth_details import OpenApiAuthDetails, OpenApiAuthDetailsParam
