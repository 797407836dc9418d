"""AssistantToolsFunction and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class AssistantToolsFunction(rt.Model):
    """Lets the assistant ask the caller to execute a function."""

    type: Literal["function"]
    """Kind of the tool."""

    function: models.FunctionObject
    """Declaration of a function that the model may call."""


from .. import models
