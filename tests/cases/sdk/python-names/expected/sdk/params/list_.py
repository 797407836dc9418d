"""List and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import NotRequired, TypedDict

List = TypedDict(
    "List",
    {
        "class": str,
        "items": NotRequired[Sequence[str]],
    },
)
