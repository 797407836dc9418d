"""Declared12One and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime import models as rt


class Declared12One(rt.Model):
    """The class `one`."""

    class_: Literal["one"] = Field(
        alias="class",
    )

    one: str | None = None
