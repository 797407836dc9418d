"""Poem and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class Poem(rt.Model):
    """The object `poem`."""

    object: Literal["poem"]

    text: str
