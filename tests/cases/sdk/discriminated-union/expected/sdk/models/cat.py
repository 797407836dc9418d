"""Cat and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import TypedDict

from .._runtime import models as rt


class Cat(rt.Model):
    """Cat."""

    species: str

    lives: int


class CatParam(TypedDict):
    """Cat."""

    species: str

    lives: int
