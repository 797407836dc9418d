"""Declared6One and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

Declared6One = TypedDict(
    "Declared6One",
    {
        "a\\": Literal["one"],
        "one": NotRequired[str],
    },
)
