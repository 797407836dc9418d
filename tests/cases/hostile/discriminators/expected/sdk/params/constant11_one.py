"""Constant11One and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

Constant11One = TypedDict(
    "Constant11One",
    {
        "\u202e": Literal["one"],
        "one": NotRequired[str],
    },
)
