"""Item and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Item(rt.Model):
    """Item."""

    owner: models.ItemOwnerObject | None = None

    other: models.ItemOwner | None = None


class ItemOwnerObject(rt.Model):
    """Part of Item."""

    name: str | None = None


from .. import models
