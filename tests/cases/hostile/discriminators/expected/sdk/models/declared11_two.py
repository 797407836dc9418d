"""Declared11Two and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._runtime import models as rt


class Declared11Two(rt.Model):
    """The `two`."""

    field: Literal["two"] = Field(alias="\u202e")

    two: str | None = None


Declared11TwoParam = TypedDict(
    "Declared11TwoParam",
    {
        "\u202e": Literal["two"],
        "two": NotRequired[str],
    },
)
