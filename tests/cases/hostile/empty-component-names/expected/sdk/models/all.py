"""All and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class All(rt.Model):
    """All."""

    p0: models.Model | None = None

    p1: models.Model2 | None = None


from .. import models
