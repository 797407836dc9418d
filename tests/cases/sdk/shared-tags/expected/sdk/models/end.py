"""End and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class End(rt.Model):
    """The kind `end`."""

    kind: Literal["end"]

    at: int | None = None
