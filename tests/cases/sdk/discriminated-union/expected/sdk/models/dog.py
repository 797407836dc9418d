"""Dog and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Dog(rt.Model):
    """Dog."""

    species: str

    barks: bool | None = None
