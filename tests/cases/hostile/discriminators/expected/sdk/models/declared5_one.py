"""Declared5One and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime import models as rt


class Declared5One(rt.Model):
    """The ab `one`."""

    a_b: Literal["one"] = Field(
        alias="a\x00b",
    )

    one: str | None = None
