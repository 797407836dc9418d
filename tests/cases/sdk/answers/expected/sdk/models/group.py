"""Group and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Group(rt.Model):
    """Group."""

    members: list[models.Thing]


from .. import models
