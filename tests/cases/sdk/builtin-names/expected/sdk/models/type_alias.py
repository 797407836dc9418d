"""TypeAlias and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class TypeAliasType(rt.Model):
    """TypeAlias."""

    id: str

    inner: models.TypeAliasType | None = None

    next: models.Warning | None = None


from .. import models
