"""Declared8One and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

Declared8One = TypedDict(
    "Declared8One",
    {
        "]": Literal["one"],
        "one": NotRequired[str],
    },
)
