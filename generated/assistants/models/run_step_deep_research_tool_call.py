"""RunStepDeepResearchToolCall and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepDeepResearchToolCall(rt.Model):
    """A piece of deep research. Azure only."""

    type: Literal["deep_research"]
    """Kind of the tool."""

    id: str
    """Identifier of the call."""

    deep_research: models.RunStepDeepResearchToolCallDetails
    """The question and the report."""


from .. import models
