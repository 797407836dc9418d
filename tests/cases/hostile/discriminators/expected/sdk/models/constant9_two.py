"""Constant9Two and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime import models as rt


class Constant9Two(rt.Model):
    """The {x} `two`."""

    x: Literal["two"] = Field(
        alias="{x}",
    )

    two: str | None = None
