"""Declared9One and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

Declared9One = TypedDict(
    "Declared9One",
    {
        "{x}": Literal["one"],
        "one": NotRequired[str],
    },
)
