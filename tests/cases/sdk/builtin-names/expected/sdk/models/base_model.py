"""BaseModel and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class BaseModel(rt.Model):
    """BaseModel."""

    id: str

    inner: models.BaseModel | None = None

    next: models.Warning | None = None


from .. import models
