"""Constant4Two and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

Constant4Two = TypedDict(
    "Constant4Two",
    {
        "a\nb": Literal["two"],
        "two": NotRequired[str],
    },
)
