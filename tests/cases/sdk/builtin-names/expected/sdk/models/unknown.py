"""Unknown and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Unknown(rt.Model):
    """Unknown."""

    id: str

    inner: models.Unknown | None = None

    next: models.Warning | None = None


from .. import models
