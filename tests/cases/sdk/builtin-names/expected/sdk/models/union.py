"""Union and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class UnionType(rt.Model):
    """Union."""

    id: str

    inner: models.UnionType | None = None

    next: models.Warning | None = None


from .. import models
