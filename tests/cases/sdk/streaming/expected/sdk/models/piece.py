"""Piece and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class Piece(rt.Model):
    """The next words."""

    type: Literal["piece"]

    text: str
    """The words."""
