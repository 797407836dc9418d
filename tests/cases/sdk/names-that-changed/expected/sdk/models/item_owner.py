"""item_owner and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class ItemOwner(rt.Model):
    """item_owner."""

    id: str | None = None
