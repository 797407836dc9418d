"""MessageRequestContentTextObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class MessageRequestContentTextObject(TypedDict):
    """A text part of a message being sent. OpenAI and Azure only."""

    type: Literal["text"]
    """Kind of the block."""

    text: str
    """Text to send."""
