"""Constant12One and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

Constant12One = TypedDict(
    "Constant12One",
    {
        "class": Literal["one"],
        "one": NotRequired[str],
    },
)
