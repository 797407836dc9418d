"""Literal and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class LiteralType(rt.Model):
    """Literal."""

    id: str

    inner: models.LiteralType | None = None

    next: models.Warning | None = None


from .. import models
