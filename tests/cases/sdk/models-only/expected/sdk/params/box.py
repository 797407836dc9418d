"""Box and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict


class Box(TypedDict):
    """The kind `Box`."""

    kind: Literal["Box"]

    lid: NotRequired[bool]
