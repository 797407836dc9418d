"""AzureFunctionDefinition and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class AzureFunctionDefinition(rt.Model):
    """An Azure function together with its queues. Azure only."""

    function: models.FunctionObject
    """Signature of the function as the model sees it."""

    input_binding: models.AzureFunctionBinding
    """Queue from which the function takes its calls."""

    output_binding: models.AzureFunctionBinding
    """Queue into which the function puts its results."""


from .. import models
