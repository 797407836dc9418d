"""Walk and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict


class WalkParam(TypedDict):
    """The kind `walk`."""

    kind: Literal["walk"]

    speed: NotRequired[int]
    """Deprecated."""

    next: NotRequired[StepParam]


from .step import StepParam
