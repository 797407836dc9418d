"""Constant11Two and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

Constant11Two = TypedDict(
    "Constant11Two",
    {
        "\u202e": Literal["two"],
        "two": NotRequired[str],
    },
)
