"""NotRequired and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class NotRequiredType(rt.Model):
    """NotRequired."""

    id: str

    inner: models.NotRequiredType | None = None

    next: models.Warning | None = None


from .. import models
