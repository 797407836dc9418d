"""Field and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class FieldType(rt.Model):
    """Field."""

    id: str

    inner: models.FieldType | None = None

    next: models.Warning | None = None


from .. import models
