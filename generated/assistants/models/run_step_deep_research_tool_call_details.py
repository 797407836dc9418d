"""RunStepDeepResearchToolCallDetails and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class RunStepDeepResearchToolCallDetails(rt.Model):
    """Question and report of a deep research call. Azure only."""

    input: str
    """The question."""

    output: str | None = None
    """The report, once there is one."""
