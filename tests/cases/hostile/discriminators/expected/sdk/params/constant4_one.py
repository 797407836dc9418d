"""Constant4One and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

Constant4One = TypedDict(
    "Constant4One",
    {
        "a\nb": Literal["one"],
        "one": NotRequired[str],
    },
)
