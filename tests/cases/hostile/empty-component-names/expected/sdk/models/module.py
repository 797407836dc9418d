"""and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Model(rt.Model):
    """ """

    x: str | None = None


class Model2(rt.Model):
    """名前."""

    x: str | None = None
