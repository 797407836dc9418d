"""Declared7One and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

Declared7One = TypedDict(
    "Declared7One",
    {
        "'\"": Literal["one"],
        "one": NotRequired[str],
    },
)
