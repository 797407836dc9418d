"""AttributeError and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class AttributeError(rt.Model):
    """AttributeError."""

    id: str

    inner: models.AttributeError | None = None

    next: models.Warning | None = None


from .. import models
