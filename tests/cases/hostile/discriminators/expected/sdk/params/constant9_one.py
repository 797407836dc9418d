"""Constant9One and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

Constant9One = TypedDict(
    "Constant9One",
    {
        "{x}": Literal["one"],
        "one": NotRequired[str],
    },
)
