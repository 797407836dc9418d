"""Constant4Two and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime import models as rt


class Constant4Two(rt.Model):
    """The a b `two`."""

    a_b: Literal["two"] = Field(
        alias="a\nb",
    )

    two: str | None = None
