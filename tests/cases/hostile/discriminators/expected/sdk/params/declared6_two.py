"""Declared6Two and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

Declared6Two = TypedDict(
    "Declared6Two",
    {
        "a\\": Literal["two"],
        "two": NotRequired[str],
    },
)
