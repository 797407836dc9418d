"""Iterable and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class IterableType(rt.Model):
    """Iterable."""

    id: str

    inner: models.IterableType | None = None

    next: models.Warning | None = None


from .. import models
