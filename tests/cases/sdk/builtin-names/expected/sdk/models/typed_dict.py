"""TypedDict and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class TypedDictType(rt.Model):
    """TypedDict."""

    id: str

    inner: models.TypedDictType | None = None

    next: models.Warning | None = None


from .. import models
