"""RunStepOpenAPIToolCall and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepOpenAPIToolCall(rt.Model):
    """A call of a web API. Azure only."""

    type: Literal["openapi"]
    """Kind of the tool."""

    id: str
    """Identifier of the call."""

    openapi: dict[str, str]
    """Input and output of the call."""
