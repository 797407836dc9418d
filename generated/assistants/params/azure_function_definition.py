"""AzureFunctionDefinition and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import TypedDict


class AzureFunctionDefinition(TypedDict):
    """An Azure function together with its queues. Azure only."""

    function: params.FunctionObject | models.FunctionObject
    """Signature of the function as the model sees it."""

    input_binding: params.AzureFunctionBinding | models.AzureFunctionBinding
    """Queue from which the function takes its calls."""

    output_binding: params.AzureFunctionBinding | models.AzureFunctionBinding
    """Queue into which the function puts its results."""


from .. import models, params
