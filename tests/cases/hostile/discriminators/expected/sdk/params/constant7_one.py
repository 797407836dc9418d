"""Constant7One and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

Constant7One = TypedDict(
    "Constant7One",
    {
        "'\"": Literal["one"],
        "one": NotRequired[str],
    },
)
