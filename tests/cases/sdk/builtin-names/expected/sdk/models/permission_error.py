"""PermissionError and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class PermissionError(rt.Model):
    """PermissionError."""

    id: str

    inner: models.PermissionError | None = None

    next: models.Warning | None = None


from .. import models
