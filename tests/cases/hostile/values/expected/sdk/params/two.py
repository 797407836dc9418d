"""Two and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

Two = TypedDict(
    "Two",
    {
        'a"b': Literal["two'"],
        "y": NotRequired[str],
    },
)
