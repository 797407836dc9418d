"""Box and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class Box(rt.Model):
    """The kind `Box`."""

    kind: Literal["Box"]

    lid: bool | None = None
