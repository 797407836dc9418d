"""Mapping and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class MappingType(rt.Model):
    """Mapping."""

    id: str

    inner: models.MappingType | None = None

    next: models.Warning | None = None


from .. import models
