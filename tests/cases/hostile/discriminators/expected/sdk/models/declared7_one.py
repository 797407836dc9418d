"""Declared7One and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime import models as rt


class Declared7One(rt.Model):
    """The '" `one`."""

    field: Literal["one"] = Field(
        alias="'\"",
    )

    one: str | None = None
