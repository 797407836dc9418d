"""Model and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Model(rt.Model):
    """Model."""

    id: str

    inner: models.Model | None = None

    next: models.Warning | None = None


from .. import models
