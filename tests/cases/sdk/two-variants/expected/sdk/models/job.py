"""Job and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime import models as rt


class Job(rt.Model):
    """A job."""

    id: str

    state: models.JobState | None = None

    owner: str | None = None
    """North only."""

    region: str | None = None
    """Where it runs. South only."""


JobState: TypeAlias = Literal["waiting", "done", "lost"] | str


from .. import models
