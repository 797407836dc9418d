"""Constant8One and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

Constant8One = TypedDict(
    "Constant8One",
    {
        "]": Literal["one"],
        "one": NotRequired[str],
    },
)
