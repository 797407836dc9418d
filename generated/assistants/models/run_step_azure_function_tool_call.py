"""RunStepAzureFunctionToolCall and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepAzureFunctionToolCall(rt.Model):
    """A call of an Azure function. Azure only."""

    type: Literal["azure_function"]
    """Kind of the tool."""

    id: str
    """Identifier of the call."""

    azure_function: models.AzureFunctionToolCallDetails
    """The function, its arguments and its result."""


from .. import models
