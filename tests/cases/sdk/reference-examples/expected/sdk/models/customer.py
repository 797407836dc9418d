"""Customer and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Customer(rt.Model):
    """Customer. North only."""

    id: str | None = None

    name: str

    password: str | None = None

    born: str

    size: int | float | None = None

    labels: dict[str, str] | None = None
