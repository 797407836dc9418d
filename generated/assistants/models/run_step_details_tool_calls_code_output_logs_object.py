"""RunStepDetailsToolCallsCodeOutputLogsObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepDetailsToolCallsCodeOutputLogsObject(rt.Model):
    """Text that executed code printed. OpenAI and Azure only."""

    type: Literal["logs"]
    """Kind of the output."""

    logs: str
    """Printed text."""
