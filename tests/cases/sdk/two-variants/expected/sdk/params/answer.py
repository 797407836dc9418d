"""Answer and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class Answer(TypedDict):
    """What one tool said."""

    call_id: NotRequired[str]
    """The call it answers."""

    text: NotRequired[str]
    """The words."""
