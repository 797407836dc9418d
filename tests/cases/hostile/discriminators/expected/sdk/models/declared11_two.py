"""Declared11Two and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime import models as rt


class Declared11Two(rt.Model):
    """The `two`."""

    field: Literal["two"] = Field(
        alias="\u202e",
    )

    two: str | None = None
