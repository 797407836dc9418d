"""OpenApiToolDefinition and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class OpenApiToolDefinition(TypedDict):
    """Lets the agent call a web API. Azure only."""

    type: Literal["openapi"]
    """Kind of the tool."""

    openapi: params.OpenApiFunctionDefinition | models.OpenApiFunctionDefinition
    """The API."""


from .. import models, params
