"""Constant12Two and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime import models as rt


class Constant12Two(rt.Model):
    """The class `two`."""

    class_: Literal["two"] = Field(
        alias="class",
    )

    two: str | None = None
