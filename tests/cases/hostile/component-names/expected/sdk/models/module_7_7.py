"""{{ 7 * 7 }} and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._runtime import models as rt


class Model77(rt.Model):
    """{{ 7 * 7 }}."""

    x: str | None = None

    again: All | None = None


class Model77Param(TypedDict):
    """{{ 7 * 7 }}."""

    x: NotRequired[str]

    again: NotRequired[AllParam]


from .all import All, AllParam
