"""FooBar and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._runtime import models as rt


class FooBar(rt.Model):
    """FooBar."""

    x: str | None = None

    again: All | None = None


class FooBarParam(TypedDict):
    """FooBar."""

    x: NotRequired[str]

    again: NotRequired[AllParam]


class FooBAR(rt.Model):
    """fooBAR."""

    x: str | None = None

    again: All | None = None


class FooBARParam(TypedDict):
    """fooBAR."""

    x: NotRequired[str]

    again: NotRequired[AllParam]


from .all import All, AllParam
