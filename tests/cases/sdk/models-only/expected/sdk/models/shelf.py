"""Shelf and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class Shelf(rt.Model):
    """The kind `Shelf`."""

    kind: Literal["Shelf"]

    name: str | None = None
