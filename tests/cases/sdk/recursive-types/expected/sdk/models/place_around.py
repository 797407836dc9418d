"""PlaceAround and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class PlaceAround(rt.Model):
    """A place inside of a component, which refers to itself."""

    near: list[models.PlaceAround] | None = None


from .. import models
