"""rt and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Rt(rt.Model):
    """rt."""

    id: str

    inner: models.Rt | None = None

    next: models.Warning | None = None


from .. import models
