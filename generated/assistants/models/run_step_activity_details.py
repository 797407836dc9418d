"""RunStepActivityDetails and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepActivityDetails(rt.Model):
    """A step in which the run did work around its tools. Azure only."""

    type: Literal["activities"]
    """Kind of the step."""

    activities: list[models.RunStepDetailsActivity]
    """What the run did."""


from .. import models
