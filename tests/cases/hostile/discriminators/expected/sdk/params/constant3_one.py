"""Constant3One and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

Constant3One = TypedDict(
    "Constant3One",
    {
        "a\"b'), __import__('os').system('touch specloom_was_here'), rt.Tagged('x": Literal["one"],
        "one": NotRequired[str],
    },
)
