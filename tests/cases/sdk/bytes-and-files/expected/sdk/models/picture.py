"""Picture and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Picture(rt.Model):
    """A picture."""

    id: str
