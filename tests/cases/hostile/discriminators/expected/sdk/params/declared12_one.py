"""Declared12One and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

Declared12One = TypedDict(
    "Declared12One",
    {
        "class": Literal["one"],
        "one": NotRequired[str],
    },
)
