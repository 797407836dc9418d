"""Walk and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict


class Walk(TypedDict):
    """The kind `walk`."""

    kind: Literal["walk"]

    speed: NotRequired[int]
    """Deprecated."""
