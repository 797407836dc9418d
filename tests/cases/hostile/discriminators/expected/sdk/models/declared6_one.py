"""Declared6One and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime import models as rt


class Declared6One(rt.Model):
    """The a\\ `one`."""

    a: Literal["one"] = Field(
        alias="a\\",
    )

    one: str | None = None
