"""Link and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Link(rt.Model):
    """Link. North only."""

    href: str | None = None


class SouthLink(rt.Model):
    """Another link than in the north. South only."""

    url: str | None = None
