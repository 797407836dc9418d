"""PlacesName and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class PlacesName(rt.Model):
    """Where something is."""

    street: str | None = None
