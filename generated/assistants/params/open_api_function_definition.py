"""OpenApiFunctionDefinition and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import NotRequired, TypedDict


class OpenApiFunctionDefinition(TypedDict):
    """A web API that the agent may call, described by an OpenAPI document. Azure only."""

    name: str
    """Name of the tool."""

    description: NotRequired[str]
    """When and for what the model should call the API."""

    spec: object
    """The OpenAPI document, as JSON."""

    auth: params.OpenApiAuthDetails
    """How calls authenticate."""

    default_params: NotRequired[Sequence[str]]
    """Parameters whose values the user supplies."""


from .. import params
