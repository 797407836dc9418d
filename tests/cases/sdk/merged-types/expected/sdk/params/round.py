"""Round and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict


class Round(TypedDict):
    """The kind `round`."""

    kind: Literal["round"]

    radius: NotRequired[float]

    colour: NotRequired[str]
    """South only."""
