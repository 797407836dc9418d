"""RunStepDetailsToolCallsFunctionObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepDetailsToolCallsFunctionObject(rt.Model):
    """A function call made in a step. OpenAI and Azure only."""

    id: str
    """Identifier of the call."""

    type: Literal["function"]
    """Kind of the tool."""

    function: models.RunStepDetailsToolCallsFunctionObjectFunction
    """Function with its arguments and, later, its output."""


class RunStepDetailsToolCallsFunctionObjectFunction(rt.Model):
    """Function and arguments of a call in a run step. OpenAI and Azure only."""

    name: str
    """Name of the function."""

    arguments: str
    """Arguments as a JSON text."""

    output: str | None = None
    """Submitted result, null until the caller has sent it. OpenAI only."""


from .. import models
