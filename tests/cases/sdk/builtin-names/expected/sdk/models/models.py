"""models and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Models(rt.Model):
    """models."""

    id: str

    inner: models.Models | None = None

    next: models.Warning | None = None


from .. import models
