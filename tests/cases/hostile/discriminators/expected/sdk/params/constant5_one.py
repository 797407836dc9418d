"""Constant5One and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

Constant5One = TypedDict(
    "Constant5One",
    {
        "a\x00b": Literal["one"],
        "one": NotRequired[str],
    },
)
