"""Operation and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Operation(rt.Model):
    """Operation."""

    id: str

    inner: models.Operation | None = None

    next: models.Warning | None = None


from .. import models
