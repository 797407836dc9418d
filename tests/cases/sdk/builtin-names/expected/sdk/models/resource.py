"""Resource and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Resource(rt.Model):
    """Resource."""

    id: str

    inner: models.Resource | None = None

    next: models.Warning | None = None


from .. import models
