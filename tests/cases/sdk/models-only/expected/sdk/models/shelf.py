"""Shelf and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Shelf(rt.Model):
    """Shelf."""

    name: str | None = None
