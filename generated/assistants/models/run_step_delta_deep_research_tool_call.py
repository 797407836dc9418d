"""RunStepDeltaDeepResearchToolCall and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepDeltaDeepResearchToolCall(rt.Model):
    """A piece of a deep research call. Azure only."""

    index: int
    """Place of the call in the list."""

    id: str
    """Identifier of the call."""

    type: Literal["deep_research"]
    """Kind of the tool."""

    deep_research: models.RunStepDeepResearchToolCallDetails
    """New parts of the research."""


from .. import models
