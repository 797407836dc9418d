"""OpenApiToolDefinition and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .._runtime import models as rt


class OpenApiToolDefinition(rt.Model):
    """Lets the agent call a web API. Azure only."""

    type: Literal["openapi"]
    """Kind of the tool."""

    openapi: OpenApiFunctionDefinition
    """The API."""


class OpenApiToolDefinitionParam(TypedDict):
    """Lets the agent call a web API. Azure only."""

    type: Literal["openapi"]
    """Kind of the tool."""

    openapi: OpenApiFunctionDefinitionParam
    """The API."""


from .open_api_function_definition import OpenApiFunctionDefinition, OpenApiFunctionDefinitionParam
