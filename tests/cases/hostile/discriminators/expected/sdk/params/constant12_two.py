"""Constant12Two and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

Constant12Two = TypedDict(
    "Constant12Two",
    {
        "class": Literal["two"],
        "two": NotRequired[str],
    },
)
