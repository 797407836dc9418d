"""Declared10Two and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime import models as rt


class Declared10Two(rt.Model):
    """The {{ 1 }} `two`."""

    field_1: Literal["two"] = Field(
        alias="{{ 1 }}",
    )

    two: str | None = None
