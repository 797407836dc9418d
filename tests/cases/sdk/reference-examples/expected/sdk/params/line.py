"""Line and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class Line(TypedDict):
    """Line."""

    article: str

    count: NotRequired[int]
    """Between 1 and 9."""
