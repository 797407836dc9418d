"""Note and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class Note(TypedDict):
    """Note. North only."""

    text: NotRequired[str]
