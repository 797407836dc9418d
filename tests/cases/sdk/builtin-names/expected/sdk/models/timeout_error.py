"""TimeoutError and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class TimeoutError(rt.Model):
    """TimeoutError."""

    id: str

    inner: models.TimeoutError | None = None

    next: models.Warning | None = None


from .. import models
