"""Part and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._runtime import models as rt


class Part(rt.Model):
    """Part."""

    name: str | None = None


class PartParam(TypedDict):
    """Part."""

    name: NotRequired[str]
