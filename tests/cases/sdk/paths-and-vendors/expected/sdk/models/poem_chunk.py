"""PoemChunk and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class PoemChunk(rt.Model):
    """The object `poem.chunk`."""

    object: Literal["poem.chunk"]

    piece: str
