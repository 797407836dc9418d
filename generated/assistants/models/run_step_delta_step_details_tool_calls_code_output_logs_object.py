"""RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject and its parts. Generated from the specs; do
not edit.
"""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject(rt.Model):
    """Log text that arrived while code ran. OpenAI and Azure only."""

    index: int
    """Position of the output in the call's list."""

    type: Literal["logs"]
    """Kind of the output."""

    logs: str | None = None
    """Log text to append."""
