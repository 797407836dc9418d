"""Shelf and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime import models as rt


class Shelf(rt.Model):
    """A shelf."""

    id: str
    """Names the shelf."""

    name: str
    """What stands on the label. At most 40 characters."""

    height: int | float | None = None
    """In metres; unknown is null."""

    material: models.ShelfMaterial | None = None
    """What it is made of."""

    books: list[models.Book] | None = None
    """What stands on it."""


ShelfMaterial: TypeAlias = Literal["wood", "steel"] | str


from .. import models
