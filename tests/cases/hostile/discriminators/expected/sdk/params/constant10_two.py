"""Constant10Two and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

Constant10Two = TypedDict(
    "Constant10Two",
    {
        "{{ 1 }}": Literal["two"],
        "two": NotRequired[str],
    },
)
