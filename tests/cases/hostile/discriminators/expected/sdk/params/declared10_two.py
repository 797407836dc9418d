"""Declared10Two and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

Declared10Two = TypedDict(
    "Declared10Two",
    {
        "{{ 1 }}": Literal["two"],
        "two": NotRequired[str],
    },
)
