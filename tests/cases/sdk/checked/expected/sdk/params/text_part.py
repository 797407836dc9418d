"""TextPart and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class TextPart(TypedDict):
    """The type `text`."""

    type: Literal["text"]

    text: str
    """At least 1 character."""
