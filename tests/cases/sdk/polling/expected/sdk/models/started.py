"""Started and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Started(rt.Model):
    """What says which job was started."""

    id: str
    """Names the job."""

    queue_id: str
    """Where it is."""
