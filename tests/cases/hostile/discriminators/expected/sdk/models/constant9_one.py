"""Constant9One and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime import models as rt


class Constant9One(rt.Model):
    """The {x} `one`."""

    x: Literal["one"] = Field(
        alias="{x}",
    )

    one: str | None = None
