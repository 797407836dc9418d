"""Dog and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class Dog(rt.Model):
    """A dog."""

    kind: Literal["dog"]

    likes: models.Cat | None = None
    """A cat."""

    name: str | None = None
    """What it is called."""


from .. import models
