"""Declared11Two and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

Declared11Two = TypedDict(
    "Declared11Two",
    {
        "\u202e": Literal["two"],
        "two": NotRequired[str],
    },
)
