"""list and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class List(rt.Model):
    """list."""

    id: str

    inner: models.List | None = None

    next: models.Warning | None = None


from .. import models
