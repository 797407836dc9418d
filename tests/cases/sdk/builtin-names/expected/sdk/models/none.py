"""None and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class NoneType(rt.Model):
    """None."""

    id: str

    inner: models.NoneType | None = None

    next: models.Warning | None = None


from .. import models
