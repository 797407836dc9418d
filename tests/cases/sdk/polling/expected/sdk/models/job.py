"""Job and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime import models as rt


class Job(rt.Model):
    """A job."""

    id: str
    """Names the job."""

    queue_id: str
    """Where it is."""

    status: models.JobStatus
    """How far it is."""


JobStatus: TypeAlias = Literal["queued", "running", "done", "failed"] | str


from .. import models
