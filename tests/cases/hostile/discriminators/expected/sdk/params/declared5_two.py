"""Declared5Two and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

Declared5Two = TypedDict(
    "Declared5Two",
    {
        "a\x00b": Literal["two"],
        "two": NotRequired[str],
    },
)
