"""Declared4Two and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

Declared4Two = TypedDict(
    "Declared4Two",
    {
        "a\nb": Literal["two"],
        "two": NotRequired[str],
    },
)
