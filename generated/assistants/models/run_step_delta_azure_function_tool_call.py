"""RunStepDeltaAzureFunctionToolCall and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepDeltaAzureFunctionToolCall(rt.Model):
    """A piece of a call of an Azure function. Azure only."""

    index: int
    """Place of the call in the list."""

    id: str
    """Identifier of the call."""

    type: Literal["azure_function"]
    """Kind of the tool."""

    azure_function: models.AzureFunctionToolCallDetails
    """New parts of the call."""


from .. import models
