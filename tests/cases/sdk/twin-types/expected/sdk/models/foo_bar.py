"""foo-bar and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class FooBar(rt.Model):
    """foo-bar."""

    a: str | None = None


class FooBar2(rt.Model):
    """fooBar."""

    b: str | None = None
