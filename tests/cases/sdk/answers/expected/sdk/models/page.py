"""Page and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Page(rt.Model):
    """Page."""

    next: str | None = None
