"""Parcel and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime import models as rt


class Parcel(rt.Model):
    """Parcel. West only."""

    weight: int
    """At most 500."""

    kind: models.ParcelKind | None = None

    sender: str | None = None


ParcelKind: TypeAlias = Literal["bag", "box"] | str


from .. import models
