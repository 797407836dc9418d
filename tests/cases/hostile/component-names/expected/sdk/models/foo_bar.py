"""FooBar and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class FooBar(rt.Model):
    """FooBar."""

    x: str | None = None

    again: models.All | None = None


class FooBAR(rt.Model):
    """fooBAR."""

    x: str | None = None

    again: models.All | None = None


from .. import models
