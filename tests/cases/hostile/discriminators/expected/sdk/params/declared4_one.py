"""Declared4One and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

Declared4One = TypedDict(
    "Declared4One",
    {
        "a\nb": Literal["one"],
        "one": NotRequired[str],
    },
)
