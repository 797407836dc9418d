"""Constant9Two and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

Constant9Two = TypedDict(
    "Constant9Two",
    {
        "{x}": Literal["two"],
        "two": NotRequired[str],
    },
)
