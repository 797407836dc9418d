"""sorted(); 1 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._runtime import models as rt


class Sorted1(rt.Model):
    """sorted(); 1."""

    x: str | None = None

    again: All | None = None


class Sorted1Param(TypedDict):
    """sorted(); 1."""

    x: NotRequired[str]

    again: NotRequired[AllParam]


from .all import All, AllParam
