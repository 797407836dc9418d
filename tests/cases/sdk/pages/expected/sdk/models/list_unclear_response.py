"""ListUnclearResponse and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class ListUnclearResponse(rt.Model):
    """ListUnclearResponse. North only."""

    data: list[models.Thing] | None = None


from .. import models
