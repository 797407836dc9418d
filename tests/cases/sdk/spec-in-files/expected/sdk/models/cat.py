"""Cat and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class Cat(rt.Model):
    """A cat."""

    kind: Literal["cat"]

    cage: models.Cage | None = None
    """A cage."""


from .. import models
