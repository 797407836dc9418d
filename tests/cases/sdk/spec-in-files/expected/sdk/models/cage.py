"""Cage and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Cage(rt.Model):
    """A cage."""

    inside: list[models.Animal] | None = None
    """Who lives there."""

    address: models.PlacesName | None = None
    """Where something is."""

    size: int | float | None = None
    """In metres."""


from .. import models
