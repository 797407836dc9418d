"""AzureFunctionToolCallDetails and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class AzureFunctionToolCallDetails(rt.Model):
    """A call of an Azure function during a run step. Azure only."""

    name: str | None = None
    """Name of the function called."""

    arguments: str | None = None
    """Arguments of the call, as a JSON text."""

    output: str | None = None
    """What the function returned."""
