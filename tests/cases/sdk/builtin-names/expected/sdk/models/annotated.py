"""Annotated and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class AnnotatedType(rt.Model):
    """Annotated."""

    id: str

    inner: models.AnnotatedType | None = None

    next: models.Warning | None = None


from .. import models
