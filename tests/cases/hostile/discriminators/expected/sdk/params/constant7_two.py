"""Constant7Two and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

Constant7Two = TypedDict(
    "Constant7Two",
    {
        "'\"": Literal["two"],
        "two": NotRequired[str],
    },
)
