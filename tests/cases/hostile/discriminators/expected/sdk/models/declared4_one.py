"""Declared4One and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime import models as rt


class Declared4One(rt.Model):
    """The a b `one`."""

    a_b: Literal["one"] = Field(
        alias="a\nb",
    )

    one: str | None = None
