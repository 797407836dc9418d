"""RunStepDeltaOpenAPIObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepDeltaOpenAPIObject(rt.Model):
    """New pieces of calls of a web API. Azure only."""

    type: Literal["openapi"]
    """Kind of the details."""

    tool_calls: list[models.RunStepDeltaOpenAPIToolCall] | None = None
    """Pieces of the calls."""


from .. import models
