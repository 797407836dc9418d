"""RunToolCallObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunToolCallObject(rt.Model):
    """A function call that the caller has to answer."""

    id: str
    """Value to send back as tool_call_id."""

    type: Literal["function"]
    """Kind of the tool."""

    function: models.RunToolCallObjectFunction
    """Function that the model wants called."""


class RunToolCallObjectFunction(rt.Model):
    """Function and arguments of a call to carry out."""

    name: str
    """Function to call."""

    arguments: str
    """Arguments as a JSON text, which may be malformed."""


from .. import models
