"""Place and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Place(rt.Model):
    """Place."""

    name: str | None = None

    around: models.PlaceAround | None = None
    """A place inside of a component, which refers to itself."""


from .. import models
