"""Notes and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Notes(rt.Model):
    """Notes."""

    items: list[str]
