"""Ellipsis and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Ellipsis(rt.Model):
    """Ellipsis."""

    id: str

    inner: models.Ellipsis | None = None

    next: models.Warning | None = None


from .. import models
