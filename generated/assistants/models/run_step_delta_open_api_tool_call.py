"""RunStepDeltaOpenAPIToolCall and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepDeltaOpenAPIToolCall(rt.Model):
    """A piece of a call of a web API. Azure only."""

    index: int
    """Place of the call in the list."""

    id: str
    """Identifier of the call."""

    type: Literal["openapi"]
    """Kind of the tool."""

    openapi: dict[str, str]
    """Input and output so far."""
