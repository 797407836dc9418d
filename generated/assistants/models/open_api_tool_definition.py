"""OpenApiToolDefinition and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class OpenApiToolDefinition(rt.Model):
    """Lets the agent call a web API. Azure only."""

    type: Literal["openapi"]
    """Kind of the tool."""

    openapi: models.OpenApiFunctionDefinition
    """The API."""


from .. import models
