"""AzureFunctionToolDefinition and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class AzureFunctionToolDefinition(TypedDict):
    """Lets the agent call an Azure function through storage queues. Azure only."""

    type: Literal["azure_function"]
    """Kind of the tool."""

    azure_function: params.AzureFunctionDefinition | models.AzureFunctionDefinition
    """The function and its bindings."""


from .. import models, params
