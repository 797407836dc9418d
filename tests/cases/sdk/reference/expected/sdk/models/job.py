"""Job and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime import models as rt


class Job(rt.Model):
    """Job."""

    id: str

    state: models.JobState

    seconds: int | float | None = None
    """South only."""


JobState: TypeAlias = Literal["waiting", "done"] | str


from .. import models
