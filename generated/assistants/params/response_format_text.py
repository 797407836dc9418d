"""ResponseFormatText and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict


class ResponseFormatText(TypedDict):
    """Asks for plain text."""

    type: NotRequired[Literal["text"]]
    """Kind of answer wanted. Required by OpenAI."""
