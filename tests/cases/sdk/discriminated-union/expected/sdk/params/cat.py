"""Cat and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import TypedDict


class Cat(TypedDict):
    """Cat."""

    species: str

    lives: int
