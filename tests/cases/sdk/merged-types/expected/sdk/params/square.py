"""Square and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict


class Square(TypedDict):
    """The kind `square`. North only."""

    kind: Literal["square"]

    side: NotRequired[float]
