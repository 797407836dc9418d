"""OpenApiFunctionDefinition and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

from .._runtime import models as rt


class OpenApiFunctionDefinition(rt.Model):
    """A web API that the agent may call, described by an OpenAPI document. Azure only."""

    name: str
    """Name of the tool."""

    description: str | None = None
    """When and for what the model should call the API."""

    spec: Any
    """The OpenAPI document, as JSON."""

    auth: models.OpenApiAuthDetails
    """How calls authenticate."""

    default_params: list[str] | None = None
    """Parameters whose values the user supplies."""

    functions: list[models.FunctionObject] | None = None
    """Functions that the service found in the document."""


from .. import models
