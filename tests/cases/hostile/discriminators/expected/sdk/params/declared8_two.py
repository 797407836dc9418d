"""Declared8Two and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

Declared8Two = TypedDict(
    "Declared8Two",
    {
        "]": Literal["two"],
        "two": NotRequired[str],
    },
)
