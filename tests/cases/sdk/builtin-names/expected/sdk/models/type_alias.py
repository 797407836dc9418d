"""TypeAlias and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class TypeAliasTypeType(rt.Model):
    """TypeAlias."""

    id: str

    inner: models.TypeAliasTypeType | None = None

    next: models.Warning | None = None


from .. import models
