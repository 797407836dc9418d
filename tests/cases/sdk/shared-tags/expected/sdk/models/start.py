"""Start and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class Start(rt.Model):
    """The kind `start`."""

    kind: Literal["start"]

    at: int | None = None
