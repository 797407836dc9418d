"""Any and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class AnyType(rt.Model):
    """Any."""

    id: str

    inner: models.AnyType | None = None

    next: models.Warning | None = None


from .. import models
