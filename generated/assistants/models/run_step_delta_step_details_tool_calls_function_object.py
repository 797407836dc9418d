"""RunStepDeltaStepDetailsToolCallsFunctionObject and its parts. Generated from the specs; do not
edit.
"""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepDeltaStepDetailsToolCallsFunctionObject(rt.Model):
    """Piece of a function call. OpenAI and Azure only."""

    index: int
    """Position of the call in the step's list."""

    id: str | None = None
    """Identifier of the call."""

    type: Literal["function"]
    """Kind of the tool."""

    function: models.RunStepDeltaStepDetailsToolCallsFunctionObjectFunction | None = None
    """The new parts."""


class RunStepDeltaStepDetailsToolCallsFunctionObjectFunction(rt.Model):
    """New parts of a function call. OpenAI and Azure only."""

    name: str | None = None
    """Name of the function."""

    arguments: str | None = None
    """Argument text to append."""

    output: str | None = None
    """Submitted result, null until the caller has sent it."""


from .. import models
