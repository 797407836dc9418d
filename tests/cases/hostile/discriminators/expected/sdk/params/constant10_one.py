"""Constant10One and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

Constant10One = TypedDict(
    "Constant10One",
    {
        "{{ 1 }}": Literal["one"],
        "one": NotRequired[str],
    },
)
