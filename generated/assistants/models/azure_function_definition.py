"""AzureFunctionDefinition and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import TypedDict

from .._runtime import models as rt


class AzureFunctionDefinition(rt.Model):
    """An Azure function together with its queues. Azure only."""

    function: FunctionObject
    """Signature of the function as the model sees it."""

    input_binding: AzureFunctionBinding
    """Queue from which the function takes its calls."""

    output_binding: AzureFunctionBinding
    """Queue into which the function puts its results."""


class AzureFunctionDefinitionParam(TypedDict):
    """An Azure function together with its queues. Azure only."""

    function: FunctionObjectParam
    """Signature of the function as the model sees it."""

    input_binding: AzureFunctionBindingParam
    """Queue from which the function takes its calls."""

    output_binding: AzureFunctionBindingParam
    """Queue into which the function puts its results."""


from .azure_function_binding import AzureFunctionBinding, AzureFunctionBindingParam
from .function_object import FunctionObject, FunctionObjectParam
