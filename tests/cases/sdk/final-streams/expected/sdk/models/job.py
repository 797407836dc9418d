"""Job and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime import models as rt


class Job(rt.Model):
    """The object `job`."""

    id: str

    object: Literal["job"]

    status: models.JobStatus


JobStatus: TypeAlias = Literal["running", "done"] | str


from .. import models
