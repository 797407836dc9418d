"""NotImplemented and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class NotImplemented(rt.Model):
    """NotImplemented."""

    id: str

    inner: models.NotImplemented | None = None

    next: models.Warning | None = None


from .. import models
