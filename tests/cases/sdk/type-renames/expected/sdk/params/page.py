"""Page and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class CreateNoteRequest(TypedDict):
    """A page."""

    number: NotRequired[int]
