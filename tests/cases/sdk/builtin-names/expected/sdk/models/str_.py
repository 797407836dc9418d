"""str and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Str(rt.Model):
    """str."""

    id: str

    inner: models.Str | None = None

    next: models.Warning | None = None


from .. import models
