"""Declared5Two and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime import models as rt


class Declared5Two(rt.Model):
    """The ab `two`."""

    a_b: Literal["two"] = Field(
        alias="a\x00b",
    )

    two: str | None = None
