"""Star and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict


class Star(TypedDict):
    """The kind `star`. South only."""

    kind: Literal["star"]

    points: NotRequired[int]
