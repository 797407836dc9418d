"""Constant10One and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime import models as rt


class Constant10One(rt.Model):
    """The {{ 1 }} `one`."""

    field_1: Literal["one"] = Field(
        alias="{{ 1 }}",
    )

    one: str | None = None
