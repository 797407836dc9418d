"""Result and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class Result(TypedDict):
    """Result."""

    id: str
    """What it is of."""

    output: NotRequired[str]
    """What came of it."""
