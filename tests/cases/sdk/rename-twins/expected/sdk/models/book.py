"""Book and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class Book(rt.Model):
    """A book."""

    title: str
    """What stands on its spine."""

    kind: Literal["book"] | None = None
    """Always `book`."""

    labels: dict[str, str] | None = None
    """Free words."""
