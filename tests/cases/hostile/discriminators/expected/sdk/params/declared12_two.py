"""Declared12Two and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

Declared12Two = TypedDict(
    "Declared12Two",
    {
        "class": Literal["two"],
        "two": NotRequired[str],
    },
)
