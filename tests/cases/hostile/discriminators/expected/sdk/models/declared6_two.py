"""Declared6Two and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime import models as rt


class Declared6Two(rt.Model):
    """The a\\ `two`."""

    a: Literal["two"] = Field(
        alias="a\\",
    )

    two: str | None = None
