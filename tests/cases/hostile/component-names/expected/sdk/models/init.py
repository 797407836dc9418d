"""__init__ and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._runtime import models as rt


class Init(rt.Model):
    """__init__."""

    x: str | None = None

    again: All | None = None


class InitParam(TypedDict):
    """__init__."""

    x: NotRequired[str]

    again: NotRequired[AllParam]


from .all import All, AllParam
